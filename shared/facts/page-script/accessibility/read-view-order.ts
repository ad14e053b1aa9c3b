import type { MarkupFacts } from '../../accessibility-facts';
import { markOf } from './mark-of';
import { ownTexts } from './own-texts';
import { lettersIn, type PageReading } from './page-reading';

const TEXTS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'div', 'section', 'blockquote'];
/** Less than a few words is a label or a number, letters. */
const LEAST_LETTERS = 10;
const MARK_LIMIT = 20;

/** Reads texts that stand before another in the markup and behind it on the screen: neighbours whose places are swapped. */
export function readViewOrder(page: PageReading): MarkupFacts[] {
  return page
    .named(TEXTS)
    .filter(element => {
      const next = element.nextElementSibling;
      return next !== null && isText(element) && isText(next) && isSwapped(element, next) && isSeen(next, page);
    })
    .filter(element => isSeen(element, page))
    .slice(0, MARK_LIMIT)
    .map(element => markOf(page, 'order-against-view', element));
}

const isText = (element: Element): boolean => lettersIn(ownTexts(element).join('')) >= LEAST_LETTERS;

/** The second lies wholly above the first in the same column, or wholly before it in the same line. */
function isSwapped(first: Element, second: Element): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const shared = (from: number, to: number, one: number, other: number): boolean =>
    to - from >= 0.5 * Math.min(one, other);
  const column = shared(Math.max(a.left, b.left), Math.min(a.right, b.right), a.width, b.width);
  if (column && b.bottom <= a.top + 1) return true;
  const line = shared(Math.max(a.top, b.top), Math.min(a.bottom, b.bottom), a.height, b.height);
  return line && b.right <= a.left + 1 && getComputedStyle(first).direction === 'ltr';
}

/** What stays in its place while the page moves has no place in the order. */
function isSeen(element: Element, page: PageReading): boolean {
  return page.visibility.isOnScreen(element) && !/^(fixed|sticky)$/.test(getComputedStyle(element).position);
}
