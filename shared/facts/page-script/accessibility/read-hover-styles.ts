import type { MarkupFacts } from '../../accessibility-facts';
import { squeeze } from './accessible-name';
import { markOf } from './mark-of';
import { lettersIn, type PageReading } from './page-reading';
import { elementsOf, styleRules } from './style-rules';

/** Menus are opened and closed in earnest by the acting part; here are the tooltips and cards. */
const MENU =
  'nav, header, [role=navigation], [role=menu], [class*=menu i], [class*=nav i], [class*=dropdown i], [aria-hidden=true]';
const SHOWN_ON_HOVER = /^([^:]*):hover(\s*[\s>+~]\s*)([^:]+)$/;
const RULE_LIMIT = 200;
const MARK_LIMIT = 10;

/** A shorter tooltip names a thing that is seen, letters. */
const LEAST_TITLE = 12;
const HAS_OWN_TITLE =
  'a, button, input, select, textarea, summary, label, img, area, iframe, frame, object, svg *, svg, abbr, dfn, link, style, [tabindex], [role], [contenteditable]';

/** Reads texts that are shown under the mouse only: by a style sheet without a rule for the focus, or by `title` on plain text. */
export function readHoverStyles(page: PageReading): MarkupFacts[] {
  const shown = shownByStyles().filter(element => isHiddenText(element) && page.closest(element, MENU) === null);
  const titled = page.withAttribute('title').filter(element => saysMoreByTitle(element, page));
  return [...shown.slice(0, MARK_LIMIT), ...titled.slice(0, MARK_LIMIT)].map(element =>
    markOf(page, 'shown-on-hover', element),
  );
}

function shownByStyles(): Element[] {
  const rules = styleRules();
  const focusTails = new Set(
    rules
      .flatMap(partsOf)
      .filter(part => part.includes(':focus'))
      .map(tailOf),
  );
  const found = rules
    .filter(({ style }) => shows(style))
    .flatMap(partsOf)
    .filter(part => SHOWN_ON_HOVER.test(part) && !focusTails.has(tailOf(part)))
    .slice(0, RULE_LIMIT)
    .flatMap(part => elementsOf(part.replace(':hover', '')));
  return [...new Set(found)];
}

const partsOf = ({ selectorText }: CSSStyleRule): string[] =>
  /:(hover|focus)/.test(selectorText) ? selectorText.split(',').map(part => part.trim()) : [];

/** A title that says what the text does not say; keyboard and touch never see it. */
function saysMoreByTitle(element: Element, page: PageReading): boolean {
  const title = squeeze(element.getAttribute('title') ?? '').toLowerCase();
  const text = squeeze(element.textContent ?? '').toLowerCase();
  return (
    lettersIn(title) >= LEAST_TITLE &&
    lettersIn(text) >= 3 &&
    text.length <= 200 &&
    !text.includes(title) &&
    !title.includes(text) &&
    page.closest(element, HAS_OWN_TITLE) === null &&
    element.querySelector('a, button, input, select, textarea, img') === null &&
    page.visibility.isOnScreen(element)
  );
}

const tailOf = (part: string): string =>
  part
    .trim()
    .split(/[\s>+~]+/)
    .at(-1) ?? '';

function shows({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return (display !== '' && display !== 'none') || visibility === 'visible' || Number(opacity) > 0;
}

function isHiddenText(element: Element): boolean {
  return (
    lettersIn(element.textContent ?? '') >= 3 &&
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true
  );
}
