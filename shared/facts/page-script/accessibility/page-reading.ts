import type { Place } from '../../accessibility-facts';
import { allElements, closestOf, parentOf } from '../element-tree';
import { Places } from '../places';
import { AccessibleNames, squeeze } from './accessible-name';
import { Visibility } from './visibility';

/** Above this only the beginning of a document is read: the tab must stay usable. */
const ELEMENT_LIMIT = 20_000;
const LIST_LIMIT = 1000;

/** What the readers of one gathering share: the elements by name, and answers that are dear to compute. */
export class PageReading {
  readonly visibility = new Visibility();
  readonly names = new AccessibleNames(this.visibility);
  readonly elements: readonly Element[];
  private readonly places = new Places();
  private readonly byName = new Map<string, Element[]>();
  private readonly order = new Map<Element, number>();
  private readonly numbers = new Map<Element, number>();
  private readonly texts = new Map<Element, string>();
  private readonly langOwners = new Map<Element, Element | null>();
  private readonly hasShadow: boolean;

  constructor() {
    this.elements = allElements(ELEMENT_LIMIT);
    this.hasShadow = this.elements.some(({ shadowRoot }) => shadowRoot !== null);
    for (const [index, element] of this.elements.entries()) {
      this.order.set(element, index);
      const list = this.byName.get(element.localName);
      if (list === undefined) this.byName.set(element.localName, [element]);
      else list.push(element);
    }
  }

  /** Elements with one of these local names, or that carry the role, in document order per name. */
  named(names: readonly string[], role?: string): Element[] {
    const found = names.flatMap(name => this.byName.get(name) ?? []);
    if (role !== undefined)
      found.push(...this.withAttribute('role').filter(element => element.getAttribute('role') === role));
    return [...new Set(found)].slice(0, LIST_LIMIT);
  }

  private readonly byAttribute = new Map<string, Element[]>();

  /** Elements that have the attribute. */
  withAttribute(name: string): Element[] {
    let list = this.byAttribute.get(name);
    if (list === undefined) {
      list = this.matching(`[${CSS.escape(name)}]`);
      this.byAttribute.set(name, list);
    }
    return list.slice(0, LIST_LIMIT);
  }

  /** Elements that match, in document order. The browser finds them far faster where it can search in one go. */
  matching(selector: string): Element[] {
    const oneTree = !this.hasShadow && this.elements.length < ELEMENT_LIMIT;
    return oneTree
      ? [...document.querySelectorAll(selector)]
      : this.elements.filter(element => element.matches(selector));
  }

  /** Position in document order; comparing numbers is far cheaper than asking the document. */
  orderOf(element: Element): number {
    return this.order.get(element) ?? 0;
  }

  place(element: Element, text?: string): Place {
    return this.places.of(element, text);
  }

  /** A number that stands for the element within this frame; -1 for none. */
  numberOf(element: Element | null): number {
    if (element === null) return -1;
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    this.numbers.set(element, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** Rendered text of an element, spaces collapsed, cut. */
  shownText(element: Element | null, limit = 300): string {
    if (element === null) return '';
    let text = this.texts.get(element);
    if (text === undefined) {
      text = squeeze(element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')).slice(0, 1000);
      this.texts.set(element, text);
    }
    return text.slice(0, limit);
  }

  /** The nearest of this element and those around it that matches, shadow boundaries crossed; null when none does. */
  closest(element: Element | null, selector: string): Element | null {
    return this.hasShadow ? closestOf(element, selector) : (element?.closest(selector) ?? null);
  }

  /** The nearest element around that names a language; null when none does. */
  langOwner(element: Element): Element | null {
    const known = this.langOwners.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const owner = element.hasAttribute('lang') ? element : parent === null ? null : this.langOwner(parent);
    this.langOwners.set(element, owner);
    return owner;
  }
}

const NO_LETTERS = /\P{L}+/gu;

/** Letters in a text, whatever the script (count of UTF-16 units). */
export const lettersIn = (text: string): number => text.replace(NO_LETTERS, '').length;
