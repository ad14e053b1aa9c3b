import type { Place } from '../../accessibility-facts';
import { allElements } from '../element-tree';
import { Places } from '../places';
import { changesSince, countChanges } from './change-recorder';
import { isShown } from './find-controls';
import { findMouseOnly, type MouseOnlyAnswer } from './find-mouse-only';
import { keep, keptElement } from './kept-elements';
import { activeElement } from './read-focus';
import { tabbableElements } from './tabbable-elements';

const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
const NO_DIALOG = '[role=menu], [role=listbox], [role=tooltip], [role=status], [role=alert], nav, header, footer';

let clicks = 0;
let prevented = false;
let layersBefore = new Set<Element>();

export interface Attempt {
  /** Number of changes noted before the attempt; what comes later can be undone. */
  mark: number;
}

/** Puts the focus on a kept element and notes what is there, just before a key is pressed. */
export function beginAttempt({ number }: { number: number }): Attempt {
  window.removeEventListener('click', noteClick, true);
  window.removeEventListener('keydown', noteKey);
  const element = keptElement(number);
  if (element instanceof HTMLElement) element.focus();
  layersBefore = new Set(layers());
  clicks = 0;
  prevented = false;
  window.addEventListener('click', noteClick, true);
  window.addEventListener('keydown', noteKey);
  return { mark: countChanges().count };
}

const noteClick = (): void => {
  clicks += 1;
};
const noteKey = (event: KeyboardEvent): void => {
  prevented ||= event.defaultPrevented;
};

export interface AttemptResult {
  clicked: boolean;
  prevented: boolean;
  changes: number;
  /** A layer that was not there before. */
  layer: { number: number; at: Place; declared: boolean; stops: number } | null;
}

/** What has happened since `beginAttempt`. */
export function endAttempt({ mark }: Attempt): AttemptResult {
  const changes = countChanges().count - mark;
  const layer = changes > 0 ? newLayer() : null;
  return { clicked: clicks > 0, prevented, changes, layer };
}

function newLayer(): AttemptResult['layer'] {
  const fresh = layers().filter(
    element =>
      !layersBefore.has(element) && ![...layersBefore].some(old => old !== document.body && element.contains(old)),
  );
  const layer = fresh.find(element => element.matches(DIALOG)) ?? fresh.toSorted((a, b) => area(b) - area(a))[0];
  if (layer === undefined) return null;
  const stops = tabbableElements().filter(element => layer.contains(element)).length;
  return { number: keep(layer), at: new Places().of(layer), declared: layer.matches(DIALOG), stops };
}

/** Dialogs and fixed boxes with text over the view that are shown now. */
function layers(): Element[] {
  return allElements(20_000).filter(element => {
    const declared = element.matches(DIALOG);
    if (!declared && getComputedStyle(element).position !== 'fixed') return false;
    if (!isShown(element) || element.matches(NO_DIALOG)) return false;
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const overMiddle = top < innerHeight * 0.6 && bottom > innerHeight * 0.25 && height > 60 && width > 120;
    return declared || (overMiddle && area(element) > 0.02 && (element.textContent ?? '').trim() !== '');
  });
}

/** Share of the view. */
function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return (width * height) / (innerWidth * innerHeight);
}

export interface LayerState {
  shown: boolean;
  focus: 'inside' | 'outside' | 'none';
}

/** Whether a layer is still shown and where the focus stands. */
export function readLayer({ number }: { number: number }): LayerState {
  const layer = keptElement(number);
  const active = activeElement();
  const shown = layer?.isConnected === true && isShown(layer);
  if (active === null) return { shown, focus: 'none' };
  return { shown, focus: layer?.contains(active) ? 'inside' : 'outside' };
}

/** Controls of a layer that only the mouse reaches. */
export function mouseOnlyIn({ number }: { number: number }): MouseOnlyAnswer {
  const layer = keptElement(number);
  const { elements } = findMouseOnly();
  return { elements: elements.filter(found => layer?.contains(keptElement(found.number)) === true) };
}

/** Whether the focus now stands in or behind the target of a skip link. */
export function focusIsPast({ target }: { target: number }): boolean {
  const goal = keptElement(target);
  const active = activeElement();
  if (goal === null) return false;
  if (active === null) return !tabbableElements().some(element => isPast(element, goal));
  return isPast(active, goal);
}

function isPast(element: Element, goal: Element): boolean {
  if (goal.contains(element)) return true;
  return (goal.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The chosen option of a select, or sets it back without any event. */
export function selectedIndex({ number, set }: { number: number; set?: number }): number {
  const select = keptElement(number);
  if (!(select instanceof HTMLSelectElement)) return -1;
  if (set !== undefined) select.selectedIndex = set;
  return select.selectedIndex;
}

/** Middle of an element in the view, after it was scrolled there; null when it has no box. */
export function middleOf({ number }: { number: number }): { x: number; y: number } | null {
  const element = keptElement(number);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Which of the kept elements are shown. */
export function areShown({ numbers }: { numbers: readonly number[] }): boolean[] {
  return numbers.map(keptElement).map(element => element?.isConnected === true && isShown(element));
}

export interface Message {
  number: number;
  at: Place;
  letters: number;
}

/** Texts that came to be shown since a mark. */
export function shownSince({ mark }: Attempt): Message[] {
  const places = new Places();
  const changed = new Set<Element>();
  for (const { target, addedNodes, type } of changesSince(mark)) {
    if (type === 'attributes' && target instanceof Element) changed.add(target);
    for (const node of addedNodes) if (node instanceof Element) changed.add(node);
  }
  return [...changed]
    .filter(
      element => element.isConnected && isShown(element) && !element.matches('input, body, html, [aria-hidden=true]'),
    )
    .map(element => ({
      number: keep(element),
      at: places.of(element),
      letters: (element.textContent ?? '').trim().length,
    }))
    .filter(({ letters }) => letters >= 20)
    .slice(0, 5);
}

/** Puts the focus on a kept element without scrolling, or takes it away (-1). */
export function focusKept({ number }: { number: number }): boolean {
  const element = keptElement(number);
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return true;
}

/** Where a kept element stands in the view, scrolled there first; null when it has no box. */
export function showForPicture({
  number,
}: {
  number: number;
}): { x: number; y: number; width: number; height: number } | null {
  const element = keptElement(number);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Takes away a fragment that a skip link added to the address. */
export function restoreAddress({ url }: { url: string }): string {
  if (location.href !== url) history.replaceState(history.state, '', url);
  return location.href;
}

/** How far the view is scrolled, CSS pixels. */
export function scrolledTo(): { x: number; y: number } {
  return { x: scrollX, y: scrollY };
}
