import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

const LEAST_LETTERS = 120;
/** Words in one sentence. Vietnamese writes its syllables apart, so it needs half again as many as English. */
const LONGEST = { vi: 50, other: 35 };

/** Long sentences of official language shut out many readers; a plain summary opens the door again. */
export default defineRule({
  id: 'accessibility/text-is-readable',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.1.5'],
  mode: 'assisted',
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(({ letters, inside }) => letters >= LEAST_LETTERS && !inside.includes('code'))
        .map(({ at, text, lang }) =>
          wordsPerSentence(text) > LONGEST[lang?.startsWith('vi') ? 'vi' : 'other']
            ? unsure(at, 'sentences-very-long')
            : fine(at),
        ),
    ),
});

/** Words in the longest sentence of the text. */
function wordsPerSentence(text: string): number {
  return Math.max(...text.split(/[.!?…;:]\s/).map(sentence => sentence.split(/\s+/).length));
}
