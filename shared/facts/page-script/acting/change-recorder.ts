import { allElements } from '../element-tree';

/** Above this many changes the page redraws itself all the time and is not put back. */
const LIMIT = 20_000;

let observer: MutationObserver | null = null;
let records: MutationRecord[] = [];
let start: StartPlace | null = null;
let place: StartPlace | null = null;
const scrolledSince = new Set<Element>();

interface StartPlace {
  active: Element | null;
  scrolled: Map<Element, [number, number]>;
}

export interface Changes {
  /** How many changes of the document were seen since the last call. */
  count: number;
}

/** Starts to note every change of the document, the focus and the scroll positions, so that all can be put back. */
export function recordChanges(): Changes {
  if (observer !== null) return { count: 0 };
  start = { active: document.activeElement, scrolled: scrollPositions() };
  observer = new MutationObserver(found => {
    if (records.length < LIMIT) records.push(...found);
  });
  const options = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  };
  observer.observe(document, options);
  for (const { shadowRoot } of allElements(50_000)) if (shadowRoot) observer.observe(shadowRoot, options);
  document.addEventListener('scroll', noteScroll, { capture: true, passive: true });
  return { count: 0 };
}

/** Does work that puts everything back itself, without noting its changes. No other script runs meanwhile. */
export function unrecorded<T>(work: () => T): T {
  countChanges();
  try {
    return work();
  } finally {
    observer?.takeRecords();
  }
}

/** Notes the focus and the scroll positions only, for a page whose own changes must stay. */
export function notePlace(): boolean {
  place = { active: document.activeElement, scrolled: scrollPositions() };
  document.addEventListener('scroll', noteScroll, { capture: true, passive: true });
  return true;
}

/** Puts the focus and the scroll positions back to where `notePlace` found them. @returns false when it never ran */
export function restorePlace(): boolean {
  if (place === null) return false;
  restoreFocus(place.active);
  restoreScroll(place.scrolled);
  document.removeEventListener('scroll', noteScroll, { capture: true });
  scrolledSince.clear();
  place = null;
  return true;
}

/** How many changes were noted so far. */
export function countChanges(): Changes {
  records.push(...(observer?.takeRecords() ?? []));
  return { count: records.length };
}

/** The changes noted from a certain one on. */
export function changesSince(mark: number): readonly MutationRecord[] {
  countChanges();
  return records.slice(mark);
}

/** Undoes all changes from a certain one on (0: everything); focus and scroll positions go back as well. */
export function undoChanges({ since }: { since: number }): Changes {
  if (start === null || observer === null) return { count: 0 };
  countChanges();
  if (records.length < LIMIT) for (const record of records.slice(since).reverse()) undo(record);
  observer.takeRecords();
  records.length = Math.min(records.length, since);
  restoreFocus(start.active);
  restoreScroll(start.scrolled);
  // Scripts may answer the change of focus; what they did then is undone as well.
  const answers = observer.takeRecords();
  for (const record of answers.reverse()) undo(record);
  observer.takeRecords();
  return { count: records.length };
}

/** Ends the noting. */
export function forgetChanges(): Changes {
  observer?.disconnect();
  document.removeEventListener('scroll', noteScroll, { capture: true });
  observer = null;
  records = [];
  start = null;
  return { count: 0 };
}

function undo(record: MutationRecord): void {
  const { target, type, attributeName, attributeNamespace, oldValue } = record;
  if (type === 'characterData') target.nodeValue = oldValue;
  else if (type === 'attributes' && attributeName !== null) {
    const element = target as Element;
    // Chromium writes the style attribute only when it is asked for; removed unasked it comes back as style="".
    element.getAttribute(attributeName);
    if (oldValue === null && attributeNamespace === null) element.removeAttribute(attributeName);
    else if (oldValue === null) element.removeAttributeNS(attributeNamespace, attributeName);
    else element.setAttributeNS(attributeNamespace, attributeName, oldValue);
  } else undoChildren(record);
}

function undoChildren({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}

function restoreFocus(active: Element | null): void {
  if (document.activeElement === active) return;
  if (active instanceof HTMLElement && active !== document.body) active.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur?.();
}

function noteScroll({ target }: Event): void {
  scrolledSince.add(target instanceof Element ? target : (document.scrollingElement ?? document.documentElement));
}

function scrollPositions(): Map<Element, [number, number]> {
  const found = new Map<Element, [number, number]>();
  for (const element of allElements(50_000)) {
    if (element.scrollTop !== 0 || element.scrollLeft !== 0)
      found.set(element, [element.scrollLeft, element.scrollTop]);
  }
  return found;
}

function restoreScroll(positions: Map<Element, [number, number]>): void {
  const root = document.scrollingElement ?? document.documentElement;
  for (const element of new Set([...scrolledSince, ...positions.keys(), root])) {
    const [left, top] = positions.get(element) ?? [0, 0];
    element.scrollTo({ left, top, behavior: 'instant' });
  }
}
