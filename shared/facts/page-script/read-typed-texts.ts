import { FEWEST_CHARACTERS, longDigits } from '../typed-texts';

const FIELDS = 'input, textarea, [contenteditable]:not([contenteditable=false]), [role=textbox]';
/** Their values are the page's own words, or no words. */
const NOT_TYPED = /^(button|submit|reset|image|hidden|checkbox|radio|range|color|file)$/;
const MOST_TEXTS = 200;

/**
 * What a person typed into this frame, or a form has put into its address: never to be shown, only to be taken out of
 * what is shown. Short values are left out; they would take half of every sentence with them.
 */
export function readTypedTexts(): string[] {
  const texts = [...document.querySelectorAll(FIELDS)].map(typedInto);
  const long = [...texts, ...fromAddress()].filter(text => text.trim().length >= FEWEST_CHARACTERS);
  return [...new Set(long)].slice(0, MOST_TEXTS);
}

function typedInto(element: Element): string {
  if (element instanceof HTMLInputElement) return typedIntoInput(element);
  if (element instanceof HTMLTextAreaElement) return element.value;
  return element.textContent ?? '';
}

/**
 * A value that equals its attribute is the page's own ("Tìm kiếm" in a search field), unless it looks like a number or an
 * address of somebody: frameworks write what is typed back into the attribute.
 */
function typedIntoInput({ type, value, defaultValue }: HTMLInputElement): string {
  if (NOT_TYPED.test(type)) return '';
  return value !== defaultValue || longDigits(value) || value.includes('@') ? value : '';
}

/** Names under which portals pass what they show, not whom they show it to. */
const OF_THE_PAGE =
  /^(id|item_?id|news_?id|cat(egory)?_?id|procedure_?id|service_?id|page|p|code|ma_?(thu_?tuc|tthc)|tthc|ma|lang|tab)$/i;

/** Values in the address that may be of a person; page numbers, codes and the like are not. */
function fromAddress(): string[] {
  return [...new URLSearchParams(location.search)].flatMap(([name, value]) =>
    OF_THE_PAGE.test(name) || !mayBePersonal(value) ? [] : [value],
  );
}

const mayBePersonal = (value: string): boolean => longDigits(value) || /[@\s/\u0080-\uffff]/.test(value);
