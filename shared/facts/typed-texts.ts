/** True for text with the digits of an identity card, a telephone, an account; codes of procedures are nobody's. */
export const longDigits = (text: string): boolean => !/^\s*\d\.\d{6}/.test(text) && /\d(?:[\s.-]?\d){7,}/.test(text);

/** Stands in place of what a person typed. */
const TAKEN_OUT = '…';
/** Shorter texts are no secret and would take half of every sentence with them. */
export const FEWEST_CHARACTERS = 4;
/** Words in a row that tell where a longer text comes from, also when only a part of it is quoted. */
const WORDS_IN_A_ROW = 3;

/**
 * The same data with every typed text taken out of every string, in the ways pages and addresses write it. What remains
 * are the page's own words; verdicts were reached before and do not change.
 * @param value JSON data, for example a page report
 * @param typed texts as the page functions read them
 */
export function withoutTypedTexts<T>(value: T, typed: readonly string[]): T {
  const forms = typed.flatMap(formsOf).toSorted((a, b) => b.length - a.length);
  const clean = (text: string): string =>
    forms.reduce((rest, form) => withoutBeginning(rest.replaceAll(form, TAKEN_OUT), form), text);
  return forms.length === 0 ? value : (cleaned(value, clean) as T);
}

function formsOf(text: string): string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const inAddress = new URLSearchParams({ '': text }).toString().slice(1);
  const whole = [
    text,
    plain,
    plain.normalize('NFC'),
    inAddress,
    encodeURIComponent(text),
    encodeURI(text),
    inHtml(plain),
  ];
  return [...new Set([...whole, ...rowsOf(plain)])].filter(form => form.length >= FEWEST_CHARACTERS);
}

/** Parts of a longer text: a quote may hold only its beginning. */
function rowsOf(text: string): string[] {
  const words = text.split(' ');
  if (words.length <= WORDS_IN_A_ROW) return [];
  const rows = words.slice(WORDS_IN_A_ROW - 1).map((_, at) => words.slice(at, at + WORDS_IN_A_ROW).join(' '));
  return [...rows.filter(row => row.length >= 8), ...words.filter(word => longDigits(word) || word.includes('@'))];
}

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A quote that was cut may end in the beginning of a typed text. */
function withoutBeginning(quote: string, form: string): string {
  const text = quote.endsWith(TAKEN_OUT) ? quote.slice(0, -1) : quote;
  const longest = Math.min(text.length, form.length - 1);
  for (let length = longest; length >= FEWEST_CHARACTERS; length -= 1) {
    if (text.endsWith(form.slice(0, length))) return text.slice(0, -length) + TAKEN_OUT;
  }
  return quote;
}

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(entry => cleaned(entry, clean));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry, clean)]));
}
