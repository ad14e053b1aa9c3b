/** The element that holds this one in the tree people see: the slot or host outside a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentElement;
  // Only the children of a shadow host can stand in a slot; asking every element for its slot is dear.
  if (parent !== null) return parent.shadowRoot === null ? parent : (element.assignedSlot ?? parent);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** All elements of the document in order, open shadow roots included, at most `limit`. */
export function allElements(limit: number): Element[] {
  const found: Element[] = [];
  collect(document, found, limit);
  return found;
}

function collect(root: Document | ShadowRoot, found: Element[], limit: number): void {
  for (const element of root.querySelectorAll('*')) {
    if (found.length >= limit) return;
    found.push(element);
    if (element.shadowRoot !== null) collect(element.shadowRoot, found, limit);
  }
}

/** The nearest of this element and those around it that matches, shadow boundaries crossed; null when none does. */
export function closestOf(element: Element | null, selector: string): Element | null {
  for (let current = element; current !== null; current = parentOf(current)) {
    if (current.matches(selector)) return current;
  }
  return null;
}
