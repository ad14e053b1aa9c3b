import type { Visibility } from './visibility';

/**
 * The accessible name, a short form of https://www.w3.org/TR/accname-1.2/: aria-labelledby, aria-label, what the host
 * language gives, content, title. CSS-generated content and values of embedded controls are left out.
 */
export class AccessibleNames {
  private readonly visibility: Visibility;
  private readonly labelled = new Map<Node, ReadonlyMap<Element, readonly HTMLLabelElement[]>>();

  constructor(visibility: Visibility) {
    this.visibility = visibility;
  }

  /** Name of a control, image or heading; '' when there is none. */
  of(element: Element): string {
    return squeeze(this.compute(element, new Set()));
  }

  /** Text of the elements an ARIA attribute points at, hidden ones too; '' when there are none. */
  referenced(element: Element, attribute: string): string {
    return squeeze(
      targetsOf(element, attribute)
        .map(target => this.compute(target, new Set([element]), true))
        .join(' '),
    );
  }

  /** Text of the content as assistive software reads it, images by their alternatives. */
  content(element: Element, seen: Set<Element> = new Set(), evenHidden = false): string {
    let text = '';
    const nodes =
      element.shadowRoot?.childNodes ??
      (element instanceof HTMLSlotElement ? element.assignedNodes() : element.childNodes);
    for (const node of nodes.length > 0 ? nodes : element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
      else if (node instanceof Element) text += this.child(node, seen, evenHidden);
    }
    return text;
  }

  private child(node: Element, seen: Set<Element>, evenHidden: boolean): string {
    if (SILENT.has(node.localName)) return '';
    if (!evenHidden && !this.visibility.isExposed(node)) return '';
    const text = this.compute(node, seen, evenHidden);
    return INLINE.has(node.localName) ? text : ` ${text} `;
  }

  private compute(element: Element, seen: Set<Element>, referenced = false): string {
    if (seen.has(element)) return '';
    const inner = new Set(seen).add(element);
    if (seen.size === 0) {
      const labelled = targetsOf(element, 'aria-labelledby')
        .map(target => this.compute(target, inner, true))
        .join(' ');
      if (labelled.trim() !== '') return labelled;
    }
    const label = element.getAttribute('aria-label')?.trim();
    if (label) return label;
    const own = this.native(element, inner);
    if (own !== null && own.trim() !== '') return own;
    if (own === null || FROM_CONTENT.test(element.getAttribute('role') ?? '')) {
      const text = this.content(element, inner, referenced && !this.visibility.isRendered(element));
      if (text.trim() !== '') return text;
    }
    return element.getAttribute('title') ?? '';
  }

  /** What HTML and SVG give as a name; null for elements named by their content. */
  private native(element: Element, seen: Set<Element>): string | null {
    if (element instanceof HTMLInputElement && BUTTON_TYPES.has(element.type))
      return element.value || element.alt || DEFAULTS[element.type] || '';
    if (element instanceof HTMLInputElement && element.type === 'image') return element.alt;
    if (isField(element))
      return this.labels(element, seen) || element.getAttribute('title') || element.getAttribute('placeholder') || '';
    if (element instanceof HTMLImageElement || element instanceof HTMLAreaElement) return element.alt;
    if (element instanceof HTMLFieldSetElement) return this.firstChild(element, 'legend', seen);
    if (element instanceof HTMLTableElement && seen.size === 1) return this.firstChild(element, 'caption', seen);
    if (element instanceof SVGSVGElement) return this.firstChild(element, 'title', seen) || this.content(element, seen);
    if (element.localName === 'iframe' || element.localName === 'object') return element.getAttribute('title') ?? '';
    return null;
  }

  private labels(field: Element, seen: Set<Element>): string {
    return this.labelsOf(field)
      .map(label => this.content(label, seen))
      .join(' ');
  }

  /** The labels of a form field, in document order. A field's own `labels` looks through the whole tree each time. */
  labelsOf(field: Element): readonly HTMLLabelElement[] {
    const root = field.getRootNode() as Document | ShadowRoot;
    let byField = this.labelled.get(root);
    if (byField === undefined) {
      byField = labelsByField(root);
      this.labelled.set(root, byField);
    }
    return byField.get(field) ?? [];
  }

  private firstChild(element: Element, name: string, seen: Set<Element>): string {
    const child = [...element.children].find(({ localName }) => localName === name);
    return child === undefined ? '' : this.content(child, seen, name === 'title');
  }
}

function labelsByField(root: Document | ShadowRoot): ReadonlyMap<Element, readonly HTMLLabelElement[]> {
  const found = new Map<Element, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll('label')) {
    if (label.control !== null) found.set(label.control, [...(found.get(label.control) ?? []), label]);
  }
  return found;
}

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** True for the form fields of HTML that a person fills in. */
export const isField = (element: Element): element is Field =>
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type !== 'hidden');

/** Elements an IDREF attribute points at. */
export function targetsOf(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap(id => root.getElementById?.(id) ?? []);
}

/** One line: runs of space collapsed, ends trimmed. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
  'tspan',
]);
const BUTTON_TYPES = new Set(['button', 'submit', 'reset']);
const DEFAULTS: Readonly<Record<string, string>> = { submit: 'Submit', reset: 'Reset' };
const FROM_CONTENT =
  /^(button|link|heading|cell|option|menuitem|tab|checkbox|radio|switch|treeitem|tooltip|columnheader|rowheader)/;
