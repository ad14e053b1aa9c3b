import type { HeadingFacts } from '../../accessibility-facts';
import type { PageReading } from './page-reading';

/** Reads the exposed headings with their names. */
export function readHeadings(page: PageReading): HeadingFacts[] {
  return headingElements(page)
    .filter(element => page.visibility.isExposed(element))
    .map(element => {
      const name = page.names.of(element);
      const level = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
      return { at: page.place(element, name || undefined), level, name, onScreen: page.visibility.isOnScreen(element) };
    });
}

/** Headings of HTML and ARIA, in document order, hidden ones too. */
export function headingElements(page: PageReading): Element[] {
  const found = page.named(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'heading').filter(isHeading);
  return found.toSorted((a, b) => page.orderOf(a) - page.orderOf(b));
}

function isHeading(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === null || role === '' || role === 'heading';
}
