import { allElements } from '../element-tree';

/** The text spacing of WCAG 2.2, success criterion 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** Pictures are compared without anything that moves by itself. */
const STILL =
  '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; scroll-behavior: auto !important }';
const NO_TEXT =
  '* { -webkit-text-fill-color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important }';

const SHEETS = { spacing: SPACING, still: STILL, 'no-text': NO_TEXT } as const;
export type Adjustment = keyof typeof SHEETS;

const sheets = new Map<Adjustment, CSSStyleSheet>();

/** Puts a constructed style sheet on the document and its shadow roots; the tree of elements stays as it is. */
export function adjust({ what }: { what: Adjustment }): boolean {
  if (sheets.has(what)) return true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS[what]);
  sheets.set(what, sheet);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return true;
}

/** Takes the style sheet away again. */
export function unadjust({ what }: { what: Adjustment }): boolean {
  const sheet = sheets.get(what);
  sheets.delete(what);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
  return sheet !== undefined;
}

/**
 * Doubles the font size of every element, as a browser does that enlarges text only.
 * @returns puts the sizes back; call it before any other script runs
 */
export function doubleText(): () => void {
  const sized = allElements(6000).flatMap(element =>
    element instanceof HTMLElement ? [[element, Number.parseFloat(getComputedStyle(element).fontSize)] as const] : [],
  );
  const putBack = sized.map(([element, size]) => enlarged(element, size * 2));
  return () => {
    for (const back of putBack) back();
  };
}

function enlarged(element: HTMLElement, size: number): () => void {
  const { style } = element;
  const before = element.getAttribute('style');
  const [value, priority] = [style.getPropertyValue('font-size'), style.getPropertyPriority('font-size')];
  style.setProperty('font-size', `${size}px`, 'important');
  return () => {
    style.setProperty('font-size', value, priority);
    // Chromium writes the style attribute only when it is asked for; removed unasked it comes back as style="".
    if (element.getAttribute('style') === before) return;
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}

function roots(): (Document | ShadowRoot)[] {
  return [document, ...allElements(20_000).flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]))];
}
