import type { ClickableFacts, NamedElement } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import { squeeze } from './accessible-name';
import type { PageReading } from './page-reading';

const CONTROL =
  'a[href], button, input, select, textarea, summary, label, option, area[href], video, audio, [tabindex], [contenteditable=true], [role=button], [role=link], [role=option], [role=menuitem], [role=tab]';
const EVENTS: readonly (readonly [string, string])[] = [
  ['onclick', 'click'],
  ['ng-click', 'click'],
  ['data-ng-click', 'click'],
  ['v-on:click', 'click'],
  ['@click', 'click'],
  ['ondblclick', 'dblclick'],
  ['onmousedown', 'mousedown'],
  ['onmouseup', 'mouseup'],
  ['onmouseover', 'mouseover'],
  ['onmouseenter', 'mouseenter'],
];
const ROOTS = new Set(['html', 'body', 'form', 'main']);

/** Reads elements that answer the mouse: handlers in the markup, and text with a hand-shaped pointer in no control. */
export function readClickables(page: PageReading, pointed: readonly Element[]): ClickableFacts[] {
  const withHandler = page.matching(EVENTS.map(([attribute]) => `[${CSS.escape(attribute)}]`).join(', '));
  const pointing = pointed.filter(
    element => page.closest(element, CONTROL) === null && !withHandler.some(handled => handled.contains(element)),
  );
  return [...withHandler, ...pointing]
    .filter(element => !ROOTS.has(element.localName) && page.visibility.isRendered(element))
    .slice(0, 500)
    .map(element => clickableFacts(element, page));
}

function clickableFacts(element: Element, page: PageReading): ClickableFacts {
  const events = EVENTS.filter(([attribute]) => element.hasAttribute(attribute));
  return {
    at: page.place(element),
    events: [...new Set(events.map(([, event]) => event))],
    code: events
      .map(([attribute]) => element.getAttribute(attribute))
      .join('; ')
      .slice(0, 200),
    focusable: element.matches(CONTROL),
    role: element.getAttribute('role'),
    name: page.shownText(element, 80),
    hasControlInside: element.querySelector(CONTROL) !== null,
    insideControl: page.closest(parentOf(element), CONTROL) !== null,
    pointer: getComputedStyle(element).cursor === 'pointer',
  };
}

const NAMED_BY_CONTENT =
  'a[href], button, summary, [role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=option], [role=treeitem], [role=menuitemcheckbox], [role=menuitemradio]';

/** Reads controls whose name does not come from the text people see. */
export function readNamed(page: PageReading): NamedElement[] {
  const candidates = new Set([...page.withAttribute('aria-label'), ...page.withAttribute('aria-labelledby')]);
  return [...candidates]
    .filter(element => element.matches(NAMED_BY_CONTENT) && page.visibility.isExposed(element))
    .map(element => ({
      at: page.place(element),
      role: element.getAttribute('role') ?? element.localName,
      name: page.names.of(element),
      text: seenText(element, page),
      symbolFont: hasSymbolFont(element),
    }))
    .filter(({ text }) => text !== '');
}

/** Shown text without what is moved out of sight for screen readers. */
function seenText(element: Element, page: PageReading): string {
  const hidden = [...element.querySelectorAll('*')].some(
    inner =>
      inner.childElementCount === 0 &&
      (inner.textContent ?? '').trim() !== '' &&
      page.visibility.isRendered(inner) &&
      !page.visibility.isOnScreen(inner),
  );
  // `innerText` puts every `p` on a line of its own, even one that is shown in the line.
  const inlineParagraph = [...element.querySelectorAll('p')].some(p => getComputedStyle(p).display === 'inline');
  if (!hidden && !inlineParagraph) return page.shownText(element, 200);
  return squeeze(onScreenText(element, page)).slice(0, 200);
}

function onScreenText(element: Element, page: PageReading): string {
  return [...element.childNodes]
    .map(node => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || !page.visibility.isOnScreen(node)) return node.nodeName === 'BR' ? ' ' : '';
      const inner = onScreenText(node, page);
      return /^(inline|contents)/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
    })
    .join('');
}

/** Fonts whose letters are drawn as pictures, so that the text is never seen. */
const SYMBOL_FONT = /icon|symbol|awesome|glyph|material|dings|ionic/i;

function hasSymbolFont(element: Element): boolean {
  const inner = [element, ...element.querySelectorAll('i, span')];
  return inner.some(
    part =>
      SYMBOL_FONT.test(getComputedStyle(part).fontFamily.split(',')[0] ?? '') && (part.textContent ?? '').trim() !== '',
  );
}
