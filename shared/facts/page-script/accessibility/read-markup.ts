import type { MarkupFacts, MarkupKind } from '../../accessibility-facts';
import { squeeze } from './accessible-name';
import { markOf } from './mark-of';
import { lettersIn, type PageReading } from './page-reading';
import { readGeneratedText } from './read-generated-text';
import { readHoverStyles } from './read-hover-styles';
import { readOrderMarks } from './read-order-marks';
import { readViewOrder } from './read-view-order';

const PRESENTATIONAL = ['font', 'center', 'big', 'tt', 'strike', 'basefont'];
const LIST_MARK = /^\s*([-–•*▪+]|\d{1,2}[.)]|[a-zđ][.)])\s+\S/i;

/** Reads marks in the markup that a style or another element would do better. */
export function readMarkup(page: PageReading): MarkupFacts[] {
  return [
    ...elementMarks(
      page,
      'presentational-element',
      PRESENTATIONAL,
      element => lettersIn(element.textContent ?? '') > 0,
    ),
    ...elementMarks(page, 'empty-paragraph', ['p'], isEmptyParagraph),
    ...elementMarks(page, 'double-break', ['br'], isDoubleBreak),
    ...elementMarks(page, 'preformatted', ['pre'], element => element.querySelector('code, samp, kbd') === null),
    ...elementMarks(page, 'article', ['article'], () => true),
    ...inlineColours(page),
    ...typedLists(page),
    ...boldParagraphs(page),
    ...ariaOnGeneric(page),
    ...readGeneratedText(page),
    ...movingParts(page),
    ...readViewOrder(page),
    ...readHoverStyles(page),
    ...readOrderMarks(page),
  ];
}

function elementMarks(
  page: PageReading,
  kind: MarkupKind,
  names: readonly string[],
  applies: (element: Element) => boolean,
): MarkupFacts[] {
  return page
    .named(names)
    .filter(element => page.visibility.isRendered(element) && applies(element))
    .slice(0, 200)
    .map(element => markOf(page, kind, element, DETAILS[kind]?.(element) ?? element.localName));
}

const DETAILS: Partial<Record<MarkupKind, (element: Element) => string>> = {
  preformatted: element => (element.textContent ?? '').slice(0, 400),
  article: articleKind,
};

/** What an article holds: a piece with a headline, a piece without one, or links that lead elsewhere. */
function articleKind(element: Element): string {
  if (element.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]') === null) return 'no-heading';
  const nav = element.querySelector('nav, [role=navigation]');
  return nav !== null && element.querySelector('p') === null ? 'navigation' : 'heading';
}

/** What has a role of its own (a place for messages to come) is no paragraph. */
function isEmptyParagraph(element: Element): boolean {
  if (element.hasAttribute('role') || element.hasAttribute('aria-live')) return false;
  if ((element.textContent ?? '').replace(/[\s\u00a0\u200b]/g, '') !== '') return false;
  return (
    [...element.children].every(child => /^(br|span|b|i|em|strong|font|o:p)$/.test(child.localName)) &&
    element.querySelector('[style*=background], [class*=icon]') === null &&
    element.id === ''
  );
}

/** Two breaks in a row with text before them: a paragraph that is none. */
function isDoubleBreak(element: Element): boolean {
  const next = nextNode(element);
  const before = element.previousSibling;
  return (
    next instanceof HTMLBRElement &&
    before !== null &&
    (before.textContent ?? '').trim() !== '' &&
    nextNode(next) !== null
  );
}

function nextNode(element: Element): ChildNode | null {
  let node = element.nextSibling;
  while (node !== null && node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === '') node = node.nextSibling;
  return node;
}

function inlineColours(page: PageReading): MarkupFacts[] {
  return page
    .withAttribute('style')
    .filter(
      element =>
        element instanceof HTMLElement &&
        element.style.color !== '' &&
        element.style.color !== 'inherit' &&
        page.visibility.isRendered(element),
    )
    .filter(element => squeeze(element.textContent ?? '') !== '')
    .slice(0, 200)
    .map(element => markOf(page, 'inline-colour', element, (element as HTMLElement).style.color));
}

/** Lines that begin with a dash, a bullet or a number: three or more in one block, or in paragraphs that follow one another. */
function typedLists(page: PageReading): MarkupFacts[] {
  const blocks = page
    .named(['p', 'div', 'td', 'main', 'section', 'article'])
    .filter(element => page.visibility.isRendered(element));
  const found = blocks.filter(element => startsList(element)).slice(0, 50);
  return found.map(element => markOf(page, 'typed-list', element));
}

function startsList(element: Element): boolean {
  if (element.querySelector(':scope > br') !== null)
    return linesOf(element).filter(line => LIST_MARK.test(line)).length >= 3;
  if (element.localName !== 'p' || !LIST_MARK.test(element.textContent ?? '')) return false;
  const second = element.nextElementSibling;
  const third = second?.nextElementSibling;
  const before = element.previousElementSibling;
  return [second, third].every(isTypedItem) && !isTypedItem(before);
}

const isTypedItem = (element: Element | null | undefined): boolean =>
  element?.localName === 'p' && LIST_MARK.test(element.textContent ?? '');

function linesOf(element: Element): string[] {
  const lines = [''];
  for (const node of element.childNodes) {
    if (node instanceof HTMLBRElement) lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines;
}

/** A short paragraph all in bold, with a longer plain one behind it. */
function boldParagraphs(page: PageReading): MarkupFacts[] {
  return page
    .named(['p', 'div'])
    .filter(element => looksLikeHeading(element, page))
    .slice(0, 50)
    .map(element => markOf(page, 'bold-paragraph', element));
}

function looksLikeHeading(element: Element, page: PageReading): boolean {
  const text = squeeze(element.textContent ?? '');
  if (
    text.length < 3 ||
    text.length > 100 ||
    /[.;,:]$/.test(text) ||
    element.querySelector('a, button, input, img, div, p') !== null
  )
    return false;
  const next = element.nextElementSibling;
  if (next === null || !/^(p|ul|ol|table|div)$/.test(next.localName) || !page.visibility.isRendered(element))
    return false;
  if (
    element.closest(
      'td, th, li, nav, button, label, h1, h2, h3, h4, h5, h6, [role=heading], footer, figcaption, legend, summary, dialog',
    ) !== null
  )
    return false;
  const inner = element.querySelector('b, strong, u, big, font, span') ?? element;
  if (squeeze(inner.textContent ?? '') !== text) return false;
  const [own, following] = [getComputedStyle(inner), getComputedStyle(next)];
  const larger = Number.parseFloat(own.fontSize) >= Number.parseFloat(following.fontSize) * 1.2;
  const heavier = Number(own.fontWeight) >= 600 && Number(following.fontWeight) < 600;
  return (heavier || larger) && squeeze(next.textContent ?? '').length > text.length;
}

const NAMING = [
  'aria-label',
  'aria-labelledby',
  'aria-roledescription',
  'aria-braillelabel',
  'aria-brailleroledescription',
];
const UNNAMEABLE_TAGS =
  /^(div|span|b|i|u|small|big|font|center|p|strong|em|code|del|ins|sub|sup|abbr|mark|time|kbd|samp|var|s|q|cite)$/;
const UNNAMEABLE_ROLES =
  /^(caption|code|deletion|emphasis|generic|insertion|mark|paragraph|presentation|none|strong|subscript|superscript|suggestion|term|time)$/;

/** Names on elements whose role does not take one, https://www.w3.org/TR/wai-aria-1.2/#namefromprohibited */
function ariaOnGeneric(page: PageReading): MarkupFacts[] {
  return NAMING.flatMap(attribute => page.withAttribute(attribute).map(element => ({ attribute, element })))
    .filter(
      ({ attribute, element }) =>
        element.getAttribute(attribute)?.trim() !== '' && page.visibility.isExposed(element) && isUnnameable(element),
    )
    .map(({ attribute, element }) => markOf(page, 'aria-on-generic', element, attribute));
}

function isUnnameable(element: Element): boolean {
  const role = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (role) return UNNAMEABLE_ROLES.test(role) && !element.matches('[tabindex], a[href], button, input');
  return UNNAMEABLE_TAGS.test(element.localName) && !element.matches('[tabindex], [contenteditable=true]');
}

const CAROUSEL =
  '[data-ride=carousel], [data-bs-ride=carousel], .slick-initialized, .swiper-initialized, .owl-carousel.owl-loaded, [data-autoplay=true], .flexslider, .carousel';

function movingParts(page: PageReading): MarkupFacts[] {
  const animated = new Set<Element>();
  for (const animation of document.getAnimations()) {
    const effect = animation.effect;
    if (!(effect instanceof KeyframeEffect) || effect.target === null || animation.playState !== 'running') continue;
    const { endTime } = effect.getComputedTiming();
    if (Number(endTime) > 5000) animated.add(effect.target);
  }
  const endless = [...animated].filter(element => page.visibility.isOnScreen(element)).slice(0, 20);
  const carousels = page
    .matching(CAROUSEL)
    .filter(element => page.visibility.isRendered(element))
    .slice(0, 20);
  return [
    ...endless.map(element => markOf(page, 'endless-animation', element)),
    ...carousels.map(element =>
      markOf(
        page,
        'carousel',
        element,
        element.querySelector('[class*=pause], [aria-label*=dừng i], [aria-label*=pause i], [aria-label*=stop i]') ===
          null
          ? 'no-pause'
          : 'pause',
      ),
    ),
  ];
}
