import type { Place } from '../accessibility-facts';

const QUOTE = 160;

/** Makes places for one gathering; selectors are remembered, because neighbours share most of theirs. */
export class Places {
  private readonly selectors = new Map<Element, string>();
  private readonly steps = new Map<Element, ReadonlyMap<Element, string>>();

  /** Where the element stands, with a quote: the given text, else the element's start tag. */
  of(element: Element, text?: string): Place {
    const quote = (text ?? startTag(element)).slice(0, QUOTE);
    return { selector: this.selectorOf(element), quote };
  }

  /** A selector that finds the element; a shadow boundary is written `>>>`. */
  selectorOf(element: Element): string {
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
    if (parent === null) return this.inRoot(root, element.localName);
    return `${this.selectorOf(parent)} > ${this.stepTo(element, parent)}`;
  }

  /** All children of a parent get their steps at once: in a long table, each would count its siblings anew. */
  private stepTo(element: Element, parent: Element): string {
    let steps = this.steps.get(parent);
    if (steps === undefined) {
      steps = stepsTo(parent.children);
      this.steps.set(parent, steps);
    }
    return steps.get(element) ?? element.localName;
  }

  private inRoot(root: Node, selector: string): string {
    return root instanceof ShadowRoot ? `${this.selectorOf(root.host)} >>> ${selector}` : selector;
  }
}

function isOnlyOne(element: Element, root: Node): boolean {
  return (root instanceof Document || root instanceof ShadowRoot) && root.getElementById(element.id) === element;
}

/** A step to each child of an element: `:nth-of-type(n)` where a sibling has the same name. */
function stepsTo(children: Iterable<Element>): Map<Element, string> {
  const byName = new Map<string, Element[]>();
  for (const child of children) {
    const alike = byName.get(child.localName);
    if (alike === undefined) byName.set(child.localName, [child]);
    else alike.push(child);
  }
  const steps = new Map<Element, string>();
  for (const [name, alike] of byName) {
    for (const [index, child] of alike.entries())
      steps.set(child, alike.length === 1 ? name : `${name}:nth-of-type(${index + 1})`);
  }
  return steps;
}

/** The start tag without `value` and long attributes: what a person typed is never kept. */
function startTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'value' && name !== 'style')
    .slice(0, 8)
    .map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}
