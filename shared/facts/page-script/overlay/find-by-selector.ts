/**
 * Finds an element of this document by a selector path as reports hold it; ` >>> ` steps into an open shadow root.
 * @returns null when there is none, or when a step is no selector
 */
export function findBySelector(path: string): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of path.split(' >>> ')) {
    if (root === null) return null;
    try {
      found = root.querySelector(step);
    } catch {
      return null;
    }
    root = found?.shadowRoot ?? null;
  }
  return found;
}
