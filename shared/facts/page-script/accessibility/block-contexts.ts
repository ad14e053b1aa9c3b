import type { BlockContext } from '../../accessibility-facts';
import { parentOf } from '../element-tree';

const BY_TAG: Readonly<Record<string, BlockContext>> = {
  td: 'cell',
  th: 'cell',
  li: 'list',
  dd: 'list',
  dt: 'list',
  button: 'button',
  summary: 'button',
  nav: 'nav',
  pre: 'code',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  legend: 'heading',
  caption: 'heading',
  label: 'label',
  blockquote: 'quote',
  q: 'quote',
  cite: 'quote',
  footer: 'footer',
  small: 'footer',
};

const BY_ROLE: Readonly<Record<string, BlockContext>> = {
  button: 'button',
  tab: 'button',
  menuitem: 'button',
  link: 'link',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  heading: 'heading',
  contentinfo: 'footer',
};

/** What a text stands in, by the tags and roles of the element and of those around it. */
export class BlockContexts {
  private readonly known = new Map<Element, readonly BlockContext[]>();

  /** @returns each context once; none for the body */
  of(element: Element | null): readonly BlockContext[] {
    if (element === null || element === document.body) return [];
    const before = this.known.get(element);
    if (before !== undefined) return before;
    const own = ownContexts(element);
    const around = this.of(parentOf(element));
    const all = own.length === 0 ? around : [...new Set([...own, ...around])];
    this.known.set(element, all);
    return all;
  }
}

function ownContexts(element: Element): BlockContext[] {
  const { localName } = element;
  const byTag = localName === 'a' && element.hasAttribute('href') ? 'link' : BY_TAG[localName];
  const byRole = BY_ROLE[element.getAttribute('role') ?? ''];
  return [byTag, byRole].filter(context => context !== undefined);
}
