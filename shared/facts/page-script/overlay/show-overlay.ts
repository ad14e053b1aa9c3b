import { AccessibleNames } from '../accessibility/accessible-name';
import { Visibility } from '../accessibility/visibility';
import { tabbableElements } from '../acting/tabbable-elements';
import { allElements } from '../element-tree';
import { findBySelector } from './find-by-selector';
import { drawGrey, drawMarks, type Mark, removeLayer } from './overlay-layer';

/** What can be drawn on a page: one element, or a helper for a person who checks. */
export const OVERLAYS = ['element', 'tab-order', 'headings', 'landmarks', 'names', 'images', 'colour-off'] as const;
export type OverlayKind = (typeof OVERLAYS)[number];

export interface OverlayInput {
  kind: OverlayKind;
  /** For `element`: a selector path inside this frame; ` >>> ` steps into an open shadow root. */
  selector?: string;
}

export interface OverlayOutput {
  /** How many elements were marked; 0 for `element` means that it is no longer there. */
  shown: number;
}

/** Marks that fit a screen a person can still read. */
const LIMIT = 500;

/** Draws on the page, in place of what was drawn before. Everything goes away again with `hideOverlay`. */
export function showOverlay({ kind, selector }: OverlayInput): OverlayOutput {
  removeLayer();
  if (kind === 'element') return showElement(selector ?? '');
  if (kind === 'colour-off') {
    drawGrey();
    return { shown: 1 };
  }
  const marks = HELPERS[kind]().slice(0, LIMIT);
  drawMarks(marks, kind === 'tab-order');
  return { shown: marks.length };
}

/** Takes the overlay away; nothing of it stays in the page. */
export function hideOverlay(): OverlayOutput {
  removeLayer();
  return { shown: 0 };
}

function showElement(selector: string): OverlayOutput {
  const element = findBySelector(selector);
  if (element === null) return { shown: 0 };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  drawMarks([{ element, text: '', kind: 'found' }]);
  return { shown: 1 };
}

const HELPERS: Record<Exclude<OverlayKind, 'element' | 'colour-off'>, () => Mark[]> = {
  'tab-order': () => inTabOrder().map((element, index) => ({ element, text: String(index + 1) })),
  headings: markHeadings,
  landmarks: markLandmarks,
  names: markNames,
  images: markImages,
};

/** Positive tabindex first, in rising order, then the rest as written. */
function inTabOrder(): HTMLElement[] {
  const elements = tabbableElements(LIMIT);
  const first = elements.filter(({ tabIndex }) => tabIndex > 0).toSorted((a, b) => a.tabIndex - b.tabIndex);
  return [...first, ...elements.filter(({ tabIndex }) => tabIndex === 0)];
}

function select(selector: string): { elements: Element[]; names: AccessibleNames } {
  const visibility = new Visibility();
  const elements = allElements(30_000).filter(element => element.matches(selector) && visibility.isRendered(element));
  return { elements, names: new AccessibleNames(visibility) };
}

function markHeadings(): Mark[] {
  const { elements, names } = select('h1, h2, h3, h4, h5, h6, [role=heading]');
  let before = 0;
  return elements.map(element => {
    const level = Number(element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1] ?? 2);
    const jumps = level > before + 1;
    before = level;
    return { element, text: `H${level} ${names.of(element).slice(0, 60)}`, ...(jumps ? { kind: 'bad' as const } : {}) };
  });
}

const LANDMARKS: readonly [string, string][] = [
  ['banner', '[role=banner], body > header, body > div > header'],
  ['navigation', 'nav:not([role]), [role=navigation]'],
  ['main', 'main:not([role]), [role=main]'],
  ['complementary', 'aside:not([role]), [role=complementary]'],
  ['contentinfo', '[role=contentinfo], body > footer, body > div > footer'],
  ['search', 'search, [role=search]'],
  ['form', 'form[aria-label], form[aria-labelledby], [role=form]'],
  ['region', 'section[aria-label], section[aria-labelledby], [role=region]'],
];

function markLandmarks(): Mark[] {
  const { elements } = select(LANDMARKS.map(([, selector]) => selector).join(', '));
  return elements.map(element => {
    const role = LANDMARKS.find(([, selector]) => element.matches(selector))?.[0] ?? '';
    const label = element.getAttribute('aria-label') ?? labelledText(element);
    return { element, text: `${role} ${label}`.trim(), kind: 'soft' as const };
  });
}

function labelledText(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(id => id !== '');
  return ids.map(id => document.getElementById(id)?.textContent?.trim() ?? '').join(' ');
}

function markNames(): Mark[] {
  const { elements, names } = select(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem]',
  );
  return elements.map(element => named(element, names.of(element)));
}

function markImages(): Mark[] {
  const { elements, names } = select('img, svg:not(svg svg), [role=img], input[type=image], area[href]');
  return elements.map(element => {
    const decorative = element.getAttribute('alt') === '' || element.getAttribute('aria-hidden') === 'true';
    return decorative ? { element, text: 'alt=""', kind: 'soft' } : named(element, names.of(element));
  });
}

const named = (element: Element, name: string): Mark =>
  name === '' ? { element, text: '∅', kind: 'bad' } : { element, text: name.slice(0, 120) };
