import type { Box, FocusStop } from '../../acting-facts';
import { closestOf, parentOf } from '../element-tree';
import { Places } from '../places';
import { keep } from './kept-elements';

/** Where the focus stands now, and what happened since the last question. */
export interface FocusReading {
  /**
   * `none`: on the document itself, which is what leaving the page looks like from inside. `inside`: in a frame or a
   * control with parts of its own (player, date), where Tab makes steps that cannot be seen from here.
   */
  where: 'none' | 'inside' | 'element';
  /** Number of the kept element; -1 for none. */
  number: number;
  stop: FocusStop | null;
  /** Style of the ring the element shows now: `clear` can be relied on without comparing pictures. */
  ring: 'clear' | 'unsure';
  textField: boolean;
  /** Something scrolls smoothly: ask again a little later before believing `covered`. */
  inMotion: boolean;
  inDialog: boolean;
}

const HAS_PARTS =
  'iframe, frame, object, embed, audio, video, input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week]';

const events: Element[] = [];
let listening = false;

/** Starts to note which elements get the focus. */
export function watchFocus(): boolean {
  // Capturing `focus` comes before the element's own handler, which may already drop the focus again.
  if (!listening) window.addEventListener('focus', noteFocus, true);
  listening = true;
  events.length = 0;
  return true;
}

function noteFocus(event: FocusEvent): void {
  const [first] = event.composedPath();
  if (first instanceof Element) events.push(first);
}

/** Reads the focused element of the top document, inside open shadow roots. */
export function readFocus(): FocusReading {
  const element = activeElement();
  const [first] = events;
  events.length = 0;
  const places = new Places();
  if (element === null) {
    const stop = first?.isConnected ? droppedStop(first, places) : null;
    return { where: 'none', number: -1, stop, ring: 'unsure', textField: false, inMotion: false, inDialog: false };
  }
  const { kind, by } = coverOf(element);
  const moved = first !== undefined && first !== element && !first.contains(element) && !isGuard(first);
  return {
    where: element.matches(HAS_PARTS) ? 'inside' : 'element',
    number: keep(element),
    stop: {
      at: places.of(moved ? first : element),
      box: boxOf(element),
      covered: kind,
      coveredBy: by === null ? null : places.of(by),
      onFocus: moved ? 'moved-on' : 'nothing',
      movedTo: moved ? places.of(element) : null,
    },
    ring: ringOf(element),
    textField: isTextField(element),
    inMotion: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
    inDialog: inLayer(element),
  };
}

/** The focused element, or null when it is the document itself. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}

function droppedStop(element: Element, places: Places): FocusStop {
  const at = places.of(element);
  return { at, box: boxOf(element), covered: 'no', coveredBy: null, onFocus: 'dropped', movedTo: null };
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(x + scrollX), y: round(y + scrollY), width: round(width), height: round(height) };
}

/** An empty element that only sends the focus on, as dialogs use at their ends. */
function isGuard(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (element.matches('input, select, textarea, img, iframe')) return width * height <= 4;
  return width * height <= 4 || (element.textContent ?? '').trim() === '';
}

export function isTextField(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  const plain = /^(text|search|email|tel|url|password|number|date|time|month|week|datetime-local)$/;
  return element instanceof HTMLInputElement && plain.test(element.type) && !element.readOnly;
}

/** A dialog by its markup, or a fixed layer over the middle of the view. */
function inLayer(element: Element): boolean {
  if (closestOf(element, 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]') !== null)
    return true;
  for (let current: Element | null = element; current !== null; current = parentOf(current)) {
    if (getComputedStyle(current).position !== 'fixed') continue;
    const { width, height } = current.getBoundingClientRect();
    if (width * height > innerWidth * innerHeight * 0.1) return true;
  }
  return false;
}

/** Chromium draws `auto` rings in two tones that stand out anywhere; a thick ring of a sure colour is compared by its colour. */
export function ringOf(element: Element): FocusReading['ring'] {
  const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const seen = width * height > 16 && clipPath === 'none' && !isClippedAway(element);
  return outlineStyle === 'auto' && Number.parseFloat(outlineWidth) >= 1 && seen ? 'clear' : 'unsure';
}

/** Whether a ring that reaches so far beyond its element (CSS pixels) is drawn whole: nothing around it cuts it off. */
export function isVisibleRing(element: Element, reach: number): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width * height <= 16 || getComputedStyle(element).clipPath !== 'none' || isClippedAway(element)) return false;
  const box = element.getBoundingClientRect();
  for (let around = parentOf(element); around !== null && around !== document.body; around = parentOf(around)) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(around);
    if (clipPath !== 'none') return false;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = around.getBoundingClientRect();
    const inside = box.left - reach >= outer.left && box.right + reach <= outer.right;
    if (!inside || box.top - reach < outer.top || box.bottom + reach > outer.bottom) return false;
  }
  return true;
}

/** A ring outside its box is cut by a tight ancestor that hides what overflows. */
function isClippedAway(element: Element): boolean {
  const box = element.getBoundingClientRect();
  for (let around = parentOf(element); around !== null && around !== document.body; around = parentOf(around)) {
    const { overflowX, opacity } = getComputedStyle(around);
    if (Number(opacity) < 0.1) return true;
    if (overflowX === 'visible') continue;
    const outer = around.getBoundingClientRect();
    if (outer.width <= 1 || outer.height <= 1) return true;
    if (box.left >= outer.right || box.right <= outer.left || box.top >= outer.bottom || box.bottom <= outer.top)
      return true;
  }
  return Number(getComputedStyle(element).opacity) < 0.1;
}

/** Asks at nine points what lies on top; only fixed and sticky boxes count as covers. */
function coverOf(element: Element): { kind: FocusStop['covered']; by: Element | null } {
  const box = element.getBoundingClientRect();
  const left = Math.max(box.left, 0) + 2;
  const right = Math.min(box.right, innerWidth) - 2;
  const top = Math.max(box.top, 0) + 2;
  const bottom = Math.min(box.bottom, innerHeight) - 2;
  if (right <= left || bottom <= top) return { kind: 'no', by: null };
  const covers: Element[] = [];
  let open = 0;
  for (const x of [left, (left + right) / 2, right]) {
    for (const y of [top, (top + bottom) / 2, bottom]) {
      const cover = coverAt(element, x, y);
      if (cover === null) open += 1;
      else covers.push(cover);
    }
  }
  const [by] = covers;
  if (by === undefined) return { kind: 'no', by: null };
  if (open > 0) return { kind: 'partly', by };
  return { kind: covers.every(isOpaque) ? 'opaque' : 'see-through', by };
}

function coverAt(element: Element, x: number, y: number): Element | null {
  const top = document.elementFromPoint(x, y);
  if (top === null || top === element || top.contains(element) || element.contains(top)) return null;
  if (element.getRootNode() instanceof ShadowRoot && closestHost(element).includes(top)) return null;
  if (top instanceof HTMLLabelElement && top.control === element) return null;
  for (let current: Element | null = top; current !== null; current = parentOf(current)) {
    if (current.contains(element)) return null;
    if (/fixed|sticky/.test(getComputedStyle(current).position)) return current;
  }
  return null;
}

function closestHost(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root.host, ...closestHost(root.host)] : [];
}

function isOpaque(cover: Element): boolean {
  const { backgroundColor, opacity } = getComputedStyle(cover);
  const alpha = /rgba\(.*?,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return Number(opacity) >= 0.95 && (alpha === undefined ? backgroundColor.startsWith('rgb') : Number(alpha) >= 0.95);
}
