import type { MarkupFacts, MarkupKind } from '../../accessibility-facts';
import { squeeze } from './accessible-name';
import { lettersIn, type PageReading } from './page-reading';

/** A mark on an element, with its text as the quote. @param detail the element's name when absent */
export function markOf(
  page: PageReading,
  kind: MarkupKind,
  element: Element,
  detail: string = element.localName,
): MarkupFacts {
  const text = squeeze(element.textContent ?? '');
  return { kind, at: page.place(element, text === '' ? undefined : text), detail, amount: lettersIn(text) };
}
