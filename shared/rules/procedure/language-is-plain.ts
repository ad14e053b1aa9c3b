import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { blocksOf, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/language-is-plain',
  severity: 'minor',
  basis: [
    { document: 'Vos démarches essentielles', article: 'simplicity' },
    { document: '2018/1724', article: 'Article 9' },
  ],
  advisory: true,
  needs: ['page', 'procedure'],
  // Syllables, as Vietnamese writes them apart: about 1.3 to a word, and 25 words to a sentence are hard to follow.
  parameters: { longestAverage: 35 },
  evaluate({ page, procedure }, { longestAverage }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const steps = blocksOf(reading, 'steps').find(block => block.state === 'stated');
    if (steps === undefined) return inapplicable('steps-not-stated');
    const words = averageSentence(steps.pieces);
    if (words <= longestAverage) return passed('sentences-short', steps.at, { words });
    return cantTell('sentences-long', steps.at, { words });
  },
});

function averageSentence(pieces: readonly string[]): number {
  const sentences = pieces.flatMap(piece => piece.split(/[.;:!?]\s/)).filter(sentence => sentence.trim().length > 5);
  const syllables = sentences.reduce((sum, sentence) => sum + sentence.trim().split(/\s+/).length, 0);
  return sentences.length === 0 ? 0 : Math.round(syllables / sentences.length);
}
