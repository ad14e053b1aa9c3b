/** Elements the host may name by number in a later call; they live as long as the page's isolated world. */
const kept: Element[] = [];
const numbers = new Map<Element, number>();

/** Remembers an element. @returns its number */
export function keep(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  numbers.set(element, kept.length);
  return kept.push(element) - 1;
}

/** The element behind a number, or null when it is unknown. */
export const keptElement = (number: number): Element | null => kept[number] ?? null;

/** What the host puts into the isolated world: elements found through the browser's own tools. */
export interface HostHands {
  soiCongGiven?: readonly Element[];
}

/** Elements the host handed over just before the call. */
export const givenElements = (): readonly Element[] => (globalThis as typeof globalThis & HostHands).soiCongGiven ?? [];

/** Lets the host reach a kept element as a remote object. */
(globalThis as typeof globalThis & { soiCongKept?: (number: number) => Element | null }).soiCongKept = keptElement;

/** Remembers the elements the host handed over. @returns their numbers */
export function keepGiven(): number[] {
  return givenElements().map(keep);
}
