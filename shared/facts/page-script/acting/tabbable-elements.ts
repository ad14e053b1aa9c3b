import { allElements, closestOf } from '../element-tree';

const CANDIDATES =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable], audio[controls], video[controls]';

/** Elements a person should reach with Tab, in document order; of a radio group only one. At most `limit`. */
export function tabbableElements(limit = 2000): HTMLElement[] {
  const groups = new Set<string>();
  const found: HTMLElement[] = [];
  for (const element of allElements(50_000)) {
    if (found.length >= limit) break;
    if (!(element instanceof HTMLElement) || !element.matches(CANDIDATES) || !isTabbable(element)) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '') {
      const group = `${element.form?.id ?? ''}/${element.name}`;
      if (groups.has(group)) continue;
      groups.add(group);
    }
    found.push(element);
  }
  return found;
}

/** Whether Tab stops at the element, as far as markup and style tell. */
export function isTabbable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.matches(':disabled') || closestOf(element, '[inert]') !== null) return false;
  if (element.localName === 'summary' && element.parentElement?.querySelector(':scope > summary') !== element)
    return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
