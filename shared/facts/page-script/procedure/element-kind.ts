const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Stand on lines of their own whatever their style says: they open or name things. */
const OWN_LINE = /^(button|tab|heading|listitem|row|cell|gridcell|columnheader|rowheader)$/;
const OWN_LINE_TAGS = new Set(['BUTTON', 'SUMMARY', 'DT', 'DD', 'LI', 'TR', 'TD', 'TH', 'LEGEND', 'CAPTION']);
const INLINE_TAGS = new Set(['SPAN', 'A', 'B', 'STRONG', 'I', 'EM', 'U', 'SMALL', 'FONT', 'LABEL', 'IMG', 'INPUT']);

/** Stands on its line as one thing without text: a field, a picture, a frame. */
export const isLeaf = (element: Element): boolean =>
  CONTROLS.has(element.tagName) || element.tagName === 'IMG' || element.tagName === 'IFRAME' || isPlugin(element);

const isPlugin = ({ tagName }: Element): boolean => tagName === 'OBJECT' || tagName === 'EMBED' || tagName === 'CANVAS';

/** What a person writes in; its text is never read. */
export const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
};

/** Icon fonts write words such as `expand_more` that nobody sees. */
export const isIcon = (element: Element): boolean =>
  element.tagName === 'svg' ||
  element.tagName === 'MAT-ICON' ||
  (element.hasAttribute('class') && isIconClass(element, element.getAttribute('class') ?? ''));

const isIconClass = (element: Element, words: string): boolean =>
  /(?:^|\s)material-(?:icons|symbols)/.test(words) ||
  (/icon|\bfa\b|glyph/i.test(words) && element.getAttribute('aria-hidden') === 'true');

/** A table made of other elements. */
export const isGrid = (element: Element): boolean => /^(table|grid|treegrid)$/.test(element.getAttribute('role') ?? '');

/** Inside a closed `details` everything but its summary is out of sight. */
export function isClosed(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.tagName === 'DETAILS' && element.tagName !== 'SUMMARY' && !parent.hasAttribute('open');
}

/** Begins and ends a line. @param display the computed style's */
export function standsAlone(element: Element, display: string): boolean {
  if (OWN_LINE_TAGS.has(element.tagName)) return true;
  if (OWN_LINE.test(element.getAttribute('role') ?? '')) return true;
  if (display === 'none') return !INLINE_TAGS.has(element.tagName);
  return !display.startsWith('inline') && display !== 'contents';
}
