import { parentOf } from '../element-tree';

/** Tells what is rendered, what is on the screen and what assistive software gets; remembers answers for one gathering. */
export class Visibility {
  private readonly rendered = new Map<Element, boolean>();
  private readonly ariaHidden = new Map<Element, boolean>();
  private readonly clipped = new Map<Element, boolean>();

  /** Rendered: not `display:none`, not `visibility:hidden`, not in closed details. */
  isRendered(element: Element): boolean {
    let answer = this.rendered.get(element);
    if (answer === undefined) {
      answer = element.checkVisibility({ visibilityProperty: true });
      this.rendered.set(element, answer);
    }
    return answer;
  }

  /** In the accessibility tree as far as hiding goes: rendered and in no `aria-hidden` or `inert` part. */
  isExposed(element: Element): boolean {
    return this.isRendered(element) && !this.isAriaHidden(element);
  }

  /** Rendered within the reachable area, with a size, and not clipped to nothing. */
  isOnScreen(element: Element): boolean {
    if (!this.isRendered(element) || this.isClipped(element)) return false;
    const { right, bottom, width, height } = element.getBoundingClientRect();
    if (right + window.scrollX <= 0 || bottom + window.scrollY <= 0) return false;
    return width > 1 || height > 1 || element.childElementCount > 0;
  }

  private isAriaHidden(element: Element): boolean {
    const known = this.ariaHidden.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const own = element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');
    const answer = own || (parent !== null && this.isAriaHidden(parent));
    this.ariaHidden.set(element, answer);
    return answer;
  }

  /** The usual "visually hidden" patterns, on the element or around it. */
  private isClipped(element: Element): boolean {
    const known = this.clipped.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const answer = hidesVisually(element) || (parent !== null && parent !== document.body && this.isClipped(parent));
    this.clipped.set(element, answer);
    return answer;
  }
}

function hidesVisually(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) === 0) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((0|1)px,? ?(0|1)px,? ?(0|1)px,? ?(0|1)px\)$/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath))
    return true;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1 && style.overflow !== 'visible';
}
