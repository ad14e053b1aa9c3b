/** The texts directly in an element, as they are written; none that holds only spaces. */
export function ownTexts(element: Element): string[] {
  const texts: string[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.nodeValue ?? '';
    if (text.trim() !== '') texts.push(text);
  }
  return texts;
}
