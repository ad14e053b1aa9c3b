/**
 * Folds Vietnamese for comparison: composed or decomposed, with or without diacritics, capitals or not, all become the
 * same lower-case letters. Tone placement (oà/òa) disappears with the marks.
 * @returns as many characters as the NFC form has, so that positions found in the result hold for it
 */
export function foldVietnamese(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFC')) folded += foldCharacter(character);
  return folded;
}

const MARKS = /[\u0300-\u036f]/g;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain =
    character === 'đ' || character === 'Đ' ? 'd' : character.normalize('NFD').replace(MARKS, '').toLowerCase();
  const same = plain.length === character.length ? plain : character;
  if (known.size < 5000) known.set(character, same);
  return same;
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
