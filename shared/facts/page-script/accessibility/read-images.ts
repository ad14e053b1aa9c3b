import type { ImageFacts } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import { squeeze } from './accessible-name';
import type { PageReading } from './page-reading';

const BLOCK = 'p, li, td, th, dd, figure, div, section, article, main, header, footer, body';

/** Reads rendered pictures: `img`, `input type=image`, `svg`, `canvas` and `role=img`. */
export function readImages(page: PageReading): ImageFacts[] {
  const inputs = page.named(['input']).filter(element => element.getAttribute('type') === 'image');
  return [...page.named(['img', 'svg', 'canvas'], 'img'), ...inputs]
    .filter(element => page.visibility.isRendered(element) && parentOf(element)?.closest('svg') == null)
    .map(element => imageFacts(element, page));
}

function imageFacts(element: Element, page: PageReading): ImageFacts {
  const { width, height } = element.getBoundingClientRect();
  const alt = element.getAttribute('alt');
  const control = page.closest(parentOf(element), 'a[href], button, [role=button], [role=link], label');
  return {
    at: page.place(element),
    kind: kindOf(element),
    file: fileName(element.getAttribute('src') ?? ''),
    alt,
    title: element.getAttribute('title'),
    name: page.names.of(element),
    exposed: isExposed(element, page),
    width: Math.round(width),
    height: Math.round(height),
    control: control === null ? null : nameWithout(control, element, page),
    around: wordsAround(element, page),
  };
}

/** Text of the nearest block; of the one around it where the nearest holds none, but never of the whole page. */
function wordsAround(element: Element, page: PageReading): string {
  const block = page.closest(parentOf(element), BLOCK);
  const text = page.shownText(block);
  const named = page.closest(parentOf(element), '[role=img], figure[aria-label], figure[aria-labelledby]');
  if (named !== null && page.names.of(named) !== '') return page.names.of(named);
  if (text !== '' || block === null) return text;
  if (WHOLE.test(block.localName)) return wordsBeside(element, page);
  const outer = page.closest(parentOf(block), BLOCK);
  if (outer === null) return '';
  return WHOLE.test(outer.localName) ? wordsBeside(block, page) : page.shownText(outer);
}

/** A heading or a short paragraph directly before or behind: perhaps it says what the picture shows. */
function wordsBeside(element: Element, page: PageReading): string {
  return [element.previousElementSibling, element.nextElementSibling]
    .filter(beside => beside !== null && /^(h[1-6]|p|figcaption|span|strong)$/.test(beside.localName))
    .map(beside => page.shownText(beside))
    .filter(text => text.length <= 200)
    .join(' ');
}

const WHOLE = /^(body|main)$/;

function kindOf(element: Element): ImageFacts['kind'] {
  const name = element.localName;
  return name === 'img' || name === 'svg' || name === 'canvas' || name === 'input' ? name : 'role-img';
}

function isExposed(element: Element, page: PageReading): boolean {
  const role = element.getAttribute('role');
  if (!page.visibility.isExposed(element) || role === 'none' || role === 'presentation') return false;
  if (element.localName === 'img') return element.getAttribute('alt') !== '' || page.names.of(element) !== '';
  if (element.localName === 'svg' || element.localName === 'canvas')
    return role !== null || page.names.of(element) !== '';
  return true;
}

function nameWithout(control: Element, image: Element, page: PageReading): string {
  const name = page.names.of(control);
  return squeeze(name.replace(page.names.of(image), ''));
}

function fileName(address: string): string {
  if (address.startsWith('data:')) return '';
  return decode(address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 100);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
