/** Longer segments are keys or names of cases, not names of pages, characters. */
const LONGEST_NAME = 24;
const MANY_DIGITS = 4;
/** Decoded, these would start another part of the address. */
const RESERVED = /[/?#\\\s]/;
const UUID = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

/**
 * The path of an address with everything taken out that may name a person or a case: segments with four digits or more,
 * UUIDs, tokens, e-mail addresses and anything longer than 24 characters become `{id}`. Query and fragment are dropped.
 * @param path path of a URL, or a whole URL
 */
export function pathTemplate(path: string): string {
  const { pathname } = new URL(path, 'https://page.invalid');
  return pathname.split('/').map(templateOf).join('/');
}

function templateOf(segment: string): string {
  const text = decoded(segment);
  if (namesSomebody(text) || namesSomebody(segment.replaceAll(/%[0-9a-f]{2}/gi, ''))) return '{id}';
  return RESERVED.test(text) ? segment : text;
}

function namesSomebody(text: string): boolean {
  if (text.length > LONGEST_NAME || text.includes('@') || UUID.test(text)) return true;
  return text.replaceAll(/\D/g, '').length >= MANY_DIGITS || isToken(text);
}

/** Base64 and its kin: letters of both cases with digits, or padding at the end. */
const isToken = (text: string): boolean =>
  /=$/.test(text) ||
  (text.length >= 10 && /^[\w+~-]+$/.test(text) && /[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text) && /\d/.test(text));

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment;
  }
}
