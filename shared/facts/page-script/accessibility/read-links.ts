import type { LinkFacts, LinkLook } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import { squeeze, targetsOf } from './accessible-name';
import { contrastBetween } from './colour';
import { lettersIn, type PageReading } from './page-reading';

const CONTEXT =
  'p, li, td, th, dd, dt, blockquote, figcaption, caption, [role=paragraph], [role=listitem], [role=cell], [role=gridcell]';
const BLOCK = `${CONTEXT}, h1, h2, h3, h4, h5, h6, div, section, article, aside, main, nav, header, footer, svg`;
const HANDLERS = [
  'onclick',
  'onmousedown',
  'onmouseup',
  'ng-click',
  'v-on:click',
  '@click',
  '(click)',
  'data-toggle',
  'data-bs-toggle',
  'jsaction',
  'aria-expanded',
  'aria-haspopup',
  'aria-controls',
];

/** Reads the links that people and assistive software get. */
export function readLinks(page: PageReading): LinkFacts[] {
  return page
    .named(['a', 'area'], 'link')
    .filter(
      element =>
        (linkAddress(element) !== null || element.getAttribute('role') === 'link') &&
        page.visibility.isExposed(element),
    )
    .map(element => linkFacts(element, page));
}

function linkFacts(element: Element, page: PageReading): LinkFacts {
  const context = page.closest(parentOf(element), CONTEXT);
  const name = page.names.of(element);
  const href = linkAddress(element);
  return {
    at: page.place(element, name || undefined),
    name,
    text: squeeze(page.names.content(element)).slice(0, 200),
    href,
    url: href === null ? handlerAddress(element) : absolute(href),
    title: element.getAttribute('title'),
    target: element.getAttribute('target'),
    role: element.getAttribute('role'),
    context: context === null ? lineAround(element) : page.shownText(context),
    contextId: page.numberOf(context ?? page.closest(parentOf(element), BLOCK)),
    described: describedBy(element, context, page),
    hasHandler: HANDLERS.some(attribute => element.hasAttribute(attribute)),
    imageOnly: lettersIn(element.textContent ?? '') === 0 && element.querySelector('img, svg, picture') !== null,
    hiddenText: hiddenText(element, page),
    nextLink: nextLink(element, page),
    look: context === null || element.childElementCount > 0 ? null : lookOf(element, context, page),
  };
}

function linkAddress(element: Element): string | null {
  return element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
}

function absolute(href: string): string | null {
  try {
    return new URL(href.trim(), document.baseURI).href;
  } catch {
    return null;
  }
}

/** The address in `onclick="location='…'"`. */
function handlerAddress(element: Element): string | null {
  const code = element.getAttribute('onclick') ?? '';
  const address = /location(?:\.href)?\s*\+?=\s*['"]([^'"]+)['"]/.exec(code)?.[1];
  return address === undefined ? null : absolute(address);
}

function describedBy(element: Element, context: Element | null, page: PageReading): string {
  const parts = [page.names.referenced(element, 'aria-describedby')];
  const cell = page.closest(context, 'td, th');
  if (cell instanceof HTMLTableCellElement) parts.push(headersOf(cell));
  const gridCell = page.closest(context, '[role=cell], [role=gridcell]');
  if (gridCell !== null) parts.push(rowHeadersOf(gridCell));
  if (context?.localName === 'dd') parts.push(termOf(context));
  const figure = page.closest(parentOf(element), 'figure');
  if (figure !== null) parts.push(figure.querySelector('figcaption')?.textContent ?? '');
  const outer = context?.localName === 'li' ? page.closest(parentOf(context), 'li') : null;
  if (outer !== null) parts.push(ownText(outer));
  return squeeze(parts.join(' ')).slice(0, 300);
}

/** Texts of the header cells of a cell: same row, and same column in the first row. */
function headersOf(cell: HTMLTableCellElement): string {
  const row = cell.parentElement;
  const first = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  const rowHeaders = [...(row?.children ?? [])].filter(other => other.localName === 'th' && other !== cell);
  const columnHeaders = first !== undefined && first !== cell && first.localName === 'th' ? [first] : [];
  const named = targetsOf(cell, 'headers');
  return [...rowHeaders, ...columnHeaders, ...named].map(header => header.textContent ?? '').join(' ');
}

function rowHeadersOf(cell: Element): string {
  const row = cell.closest('[role=row]');
  const headers = [...(row?.querySelectorAll('[role=rowheader]') ?? [])];
  const column = [...(row?.children ?? [])].indexOf(cell);
  const first = cell.closest('[role=table], [role=grid], [role=treegrid]')?.querySelector('[role=row]')?.children[
    column
  ];
  if (first?.getAttribute('role') === 'columnheader') headers.push(first);
  return headers.map(header => header.textContent ?? '').join(' ');
}

/** The `dt` that a `dd` belongs to. */
function termOf(description: Element): string {
  let before = description.previousElementSibling;
  while (before !== null && before.localName !== 'dt') before = before.previousElementSibling;
  return before?.textContent ?? '';
}

/** Text that stands in one line with a link in no paragraph: between the blocks before and behind it. */
function lineAround(link: Element): string {
  let start = link;
  while (start.parentElement !== null && isInline(start.parentElement)) start = start.parentElement;
  const before: string[] = [];
  const behind: string[] = [];
  for (let node = start.previousSibling; node !== null && isInLine(node); node = node.previousSibling)
    before.unshift(node.textContent ?? '');
  for (let node = start.nextSibling; node !== null && isInLine(node); node = node.nextSibling)
    behind.push(node.textContent ?? '');
  const held = (start.textContent ?? '').replace(link.textContent ?? '', ' ');
  return squeeze([...before, held, ...behind].join('')).slice(0, 300);
}

const isInLine = (node: Node): boolean => !(node instanceof Element) || isInline(node);

function isInline(element: Element): boolean {
  return !SILENT.test(element.localName) && getComputedStyle(element).display.startsWith('inline');
}

const SILENT = /^(script|style|template|noscript|button|select|textarea|iframe|video|audio|object)$/;

/** Text of an element without lists inside it. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(node => !(node instanceof HTMLUListElement || node instanceof HTMLOListElement))
    .map(node => node.textContent ?? '')
    .join(' ');
}

function hiddenText(element: Element, page: PageReading): string {
  const hidden = [...element.querySelectorAll('*')].filter(
    inner => !page.visibility.isRendered(inner) && inner.childElementCount === 0 && !inner.closest('svg'),
  );
  return squeeze(hidden.map(inner => inner.textContent ?? '').join(' ')).slice(0, 100);
}

function nextLink(element: Element, page: PageReading): LinkFacts['nextLink'] {
  let node: ChildNode | null = element.nextSibling;
  while (
    node !== null &&
    (node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === ''))
  ) {
    node = node.nextSibling;
  }
  if (!(node instanceof HTMLAnchorElement) || !node.hasAttribute('href') || !page.visibility.isExposed(node))
    return null;
  const [box, next] = [element.getBoundingClientRect(), node.getBoundingClientRect()];
  const inline = getComputedStyle(element).display === 'inline' && getComputedStyle(node).display === 'inline';
  const gapPixels = Math.round(Math.max(next.left - box.right, next.top - box.bottom, 0));
  return { url: absolute(node.getAttribute('href') ?? ''), gapPixels, inline };
}

/** How the link stands out; null unless it stands in a paragraph with enough other text. */
function lookOf(element: Element, context: Element, page: PageReading): LinkLook | null {
  const others = lettersIn(page.shownText(context, 1000)) - lettersIn(page.shownText(element));
  const around = parentOf(element);
  if (around === null || others < 10 || page.closest(element, 'nav') !== null) return null;
  const own = getComputedStyle(element);
  const text = getComputedStyle(around);
  return {
    underlined: own.textDecorationLine.includes('underline'),
    contrast: Math.round(contrastBetween(own.color, text.color) * 100) / 100,
    otherMark:
      MARKS.some(property => own.getPropertyValue(property) !== text.getPropertyValue(property)) || hasBox(own),
  };
}

const MARKS = ['font-weight', 'font-style', 'font-size', 'font-family', 'text-transform'];

function hasBox(style: CSSStyleDeclaration): boolean {
  const border = style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0;
  const filled = style.backgroundImage !== 'none' || !/^(rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor);
  return border || filled || style.display !== 'inline' || style.boxShadow !== 'none' || style.outlineStyle !== 'none';
}
