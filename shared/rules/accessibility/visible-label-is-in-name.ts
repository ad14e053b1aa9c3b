import type { NamedElement } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { bareWords } from './empty-words';

/** People who speak to the computer say what they see: the name must hold the words on the button. */
export default defineRule({
  id: 'accessibility/visible-label-is-in-name',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.5.3'],
  act: ['2ee8b8'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.named.map(verdictOn)),
});

function verdictOn({ at, name, text, symbolFont }: NamedElement): ElementVerdict {
  const [seen, said] = [wordsOf(text), wordsOf(name)];
  if (seen.length === 0 || symbolFont || isSymbol(text) || contains(said, seen)) return fine(at);
  const quoted = { ...at, quote: `${text} ≠ ${name}` };
  // "nonstandard" and "non-standard", "Min" and "Minute": written differently, perhaps the same word.
  return isSpelledDifferently(seen, said, name)
    ? unsure(quoted, 'name-without-label')
    : fails(quoted, 'name-without-label');
}

/** Words without what stands in brackets, punctuation and case. */
function wordsOf(text: string): string[] {
  const bare = bareWords(text.replace(/\([^)]*\)/g, ' '));
  return bare === '' ? [] : bare.split(' ');
}

/** One letter, or `x`, `×`, `>`: a picture made of a letter. */
const isSymbol = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= 1;

/** The seen words stand in the name one after the other. */
function contains(said: readonly string[], seen: readonly string[]): boolean {
  return said.some((_, start) => seen.every((word, offset) => said[start + offset] === word));
}

function isSpelledDifferently(seen: readonly string[], said: readonly string[], name: string): boolean {
  if (seen.some(word => /\p{N}/u.test(word))) return false;
  return /\p{L}-\p{L}/u.test(name) && said.join('').includes(seen.join(''));
}
