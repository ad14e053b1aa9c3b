/**
 * Folds Vietnamese for comparison: composed or decomposed, with or without diacritics, capitals or not, all become the
 * same lower-case letters. Tone placement (oà/òa) disappears with the marks.
 * @returns as many characters as the NFC form has, so that positions found in the result hold for it
 */
export function foldVietnamese(text: string): string {
  const composed = text.normalize('NFC');
  const folded = composed.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return folded.length === composed.length ? folded : foldOneByOne(composed);
}

/** For text with characters that fold to more or fewer than one, for example decomposed Korean. */
function foldOneByOne(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

const MARKS = /[\u0300-\u036f]/g;
function foldCharacter(character: string): string {
  const plain = character.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.length === character.length ? plain : character;
}

const NUMBERING = /^\s*(?:[-–—•*+▪▸►❖✓#]+\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.):]\s*)?/;

/**
 * Folds a label: numbering, bullets, brackets and punctuation go, `y` and `i` are one letter (lý do, lí do).
 * @returns words joined by single spaces
 */
export function foldLabel(text: string): string {
  return foldWords(
    foldVietnamese(text)
      .replace(NUMBERING, '')
      .replace(/\([^)]*\)?/g, ' '),
  );
}

/** Folds running text to words joined by single spaces, `y` as `i`. */
export function foldWords(text: string): string {
  return foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('y', 'i')
    .trim();
}
