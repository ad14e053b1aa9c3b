import { foldVietnamese } from '../../../text/fold-vietnamese';

/** Elements of the document that a person can see now. */
export function visibleIn(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

export const isVisible = (element: Element): boolean =>
  element.closest('[hidden]') === null && element.checkVisibility({ visibilityProperty: true });

/** Text of an element without what stands in fields and editable parts, spaces collapsed. */
export function ownText(element: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node as Text).data);
    else if (node instanceof Element && !node.matches(TYPED)) node.childNodes.forEach(walk);
  };
  element.childNodes.forEach(walk);
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Where people type, and what is no text. */
const TYPED = 'input, select, textarea, [contenteditable]:not([contenteditable=false]), [role=textbox], script, style';

/** Words without diacritics and punctuation, joined by single spaces. */
export const foldedWords = (text: string): string =>
  foldVietnamese(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
