import type { OrientationFacts, ReflowFacts } from '../../acting-facts';
import { closestOf, parentOf } from '../element-tree';
import { Places } from '../places';

/** Content that needs two dimensions, which success criterion 1.4.10 leaves out. */
const TWO_DIMENSIONS =
  'table, [role=table], [role=grid], [role=treegrid], pre, code, samp, kbd, svg, math, canvas, video, img, iframe, object, embed, [role=toolbar], [role=img], [role=math], [class*=map i], [class*=chart i], [class*=diagram i], [class*=carousel i], [class*=slick i], [class*=swiper i], [class*=slider i], [class*=owl- i], marquee';
const LIMIT = 4000;

/** Measures what does not fit into the width of the view. */
export function measureReflow(): ReflowFacts {
  const pageScroll = sidewaysScroll();
  const places = new Places();
  const wide: ReflowFacts['wide'][number][] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let count = 0; count < LIMIT && walker.nextNode() && wide.length < 40; count += 1) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const letters = (text.nodeValue ?? '').trim().length;
    if (parent === null || letters < 2 || seen.has(parent) || !isRead(parent)) continue;
    const line = longestLine(text);
    if (line === null || line.right + scrollX <= innerWidth + 2) continue;
    seen.add(parent);
    const scrolls = scrollOf(parent, pageScroll);
    if (scrolls === null) continue;
    wide.push({
      at: places.of(parent, (text.nodeValue ?? '').trim().slice(0, 120)),
      width: Math.round(line.width),
      right: Math.round(line.right + scrollX),
      scrolls,
      letters,
    });
  }
  return { pageScroll, wide };
}

function sidewaysScroll(): number {
  const { scrollX: before, scrollY } = window;
  window.scrollTo({ left: 100_000, top: scrollY, behavior: 'instant' });
  const reached = window.scrollX;
  window.scrollTo({ left: before, top: scrollY, behavior: 'instant' });
  return Math.round(reached);
}

function isRead(parent: Element): boolean {
  if (parent.closest('script, style, noscript, template, option, textarea') !== null) return false;
  if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return closestOf(parent, `${TWO_DIMENSIONS}, [aria-hidden=true], [inert]`) === null;
}

function longestLine(text: Text): DOMRect | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
  return lines.reduce<DOMRect | null>(
    (longest, line) => (longest === null || line.width > longest.width ? line : longest),
    null,
  );
}

/** What has to be scrolled to read it; null when it lies outside on purpose (a menu beside the page). */
function scrollOf(parent: Element, pageScroll: number): 'page' | 'box' | 'cut' | null {
  for (
    let around: Element | null = parent;
    around !== null && around !== document.documentElement;
    around = parentOf(around)
  ) {
    const { position, overflowX, transform, whiteSpace, textOverflow } = getComputedStyle(around);
    if (position === 'fixed' || position === 'absolute') return null;
    if (transform !== 'none' && around !== document.body) return null;
    if (around === document.body) break;
    if (/auto|scroll/.test(overflowX)) return 'box';
    if (/hidden|clip/.test(overflowX)) return whiteSpace === 'nowrap' || textOverflow === 'ellipsis' ? null : 'cut';
  }
  return pageScroll > 0 ? 'page' : 'cut';
}

const TURN =
  /xoay (ngang|dọc|màn hình|thiết bị|điện thoại)|(rotate|turn) (your|the) (device|phone|screen|tablet)|landscape mode|chế độ (ngang|dọc)/i;

/** How the page stands in the present orientation. */
export function measureOrientation(): OrientationFacts['portrait'] {
  const text = (document.body?.innerText ?? '').trim();
  const main = document.body?.firstElementChild;
  const angles = [document.documentElement, document.body, ...(main ? [main] : [])].map(angleOf);
  const angle = angles.reduce((sum, next) => sum + next, 0);
  const rendered = document.body?.checkVisibility({ visibilityProperty: true }) ?? false;
  return {
    angle: rendered ? ((Math.round(angle) % 360) + 360) % 360 : 0,
    letters: text.length,
    asksToTurn: TURN.exec(text)?.[0] ?? null,
  };
}

/** Degrees by which an element is turned, from its transform and its `rotate`. */
function angleOf(element: Element | null): number {
  if (element === null) return 0;
  const { transform, rotate } = getComputedStyle(element);
  const own = rotate === 'none' ? 0 : Number.parseFloat(rotate.split(' ').at(-1) ?? '0');
  if (transform === 'none') return own;
  const { a, b } = new DOMMatrix(transform);
  return own + (Math.atan2(b, a) * 180) / Math.PI;
}
