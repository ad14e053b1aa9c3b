import type { Place } from '../../accessibility-facts';

const QUOTE = 160;

/** Makes places for one gathering; selectors are remembered, because neighbours share most of theirs. */
export class Places {
  private readonly selectors = new Map<Element, string>();

  /** Where the element stands, with a quote: the given text, else the element's start tag. */
  of(element: Element, text?: string): Place {
    const quote = (text ?? startTag(element)).slice(0, QUOTE);
    return { selector: this.selectorOf(element), quote };
  }

  private selectorOf(element: Element): string {
    const known = this.selectors.get(element);
    if (known !== undefined) return known;
    const selector = this.makeSelector(element);
    this.selectors.set(element, selector);
    return selector;
  }

  private makeSelector(element: Element): string {
    const root = element.getRootNode();
    if (element.id !== '' && isOnlyOne(element, root)) return this.inRoot(root, `#${CSS.escape(element.id)}`);
    const parent = element.parentElement;
    const step = parent === null ? element.localName : `${element.localName}${position(element)}`;
    return parent === null ? this.inRoot(root, step) : `${this.selectorOf(parent)} > ${step}`;
  }

  private inRoot(root: Node, selector: string): string {
    return root instanceof ShadowRoot ? `${this.selectorOf(root.host)} >>> ${selector}` : selector;
  }
}

function isOnlyOne(element: Element, root: Node): boolean {
  return (root instanceof Document || root instanceof ShadowRoot) && root.getElementById(element.id) === element;
}

/** `:nth-of-type(n)` where a sibling has the same name. */
function position(element: Element): string {
  let index = 1;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.localName === element.localName) index += 1;
  }
  if (index > 1) return `:nth-of-type(${index})`;
  for (let after = element.nextElementSibling; after !== null; after = after.nextElementSibling) {
    if (after.localName === element.localName) return ':nth-of-type(1)';
  }
  return '';
}

/** The start tag without `value` and long attributes: what a person typed is never kept. */
function startTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'value' && name !== 'style')
    .slice(0, 8)
    .map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}
