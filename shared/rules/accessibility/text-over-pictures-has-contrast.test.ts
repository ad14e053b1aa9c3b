import { describe, expect, test } from 'vitest';
import type { TextContrast } from '../../facts/acting-facts';
import textOverPicturesHasContrast from './text-over-pictures-has-contrast';

const at = { selector: '#x', quote: '<a>' };
const text: TextContrast = { at, state: 'picture', worst: 2, best: 2, needed: 4.5, goodAtRest: true };

describe('text over a picture', () => {
  test.each<[string, Partial<TextContrast>[], string]>([
    ['fails when no pixel gives enough contrast', [{}], 'failed'],
    ['is a question when some pixels do', [{ worst: 2, best: 8 }], 'cantTell'],
    ['passes when all pixels do', [{ worst: 5, best: 12 }], 'passed'],
    ['passes for large text from 3:1', [{ worst: 3.1, best: 12, needed: 3 }], 'passed'],
    [
      'passes over a gradient of dark colours',
      [
        { worst: 7, best: 15 },
        { worst: 6, best: 9 },
      ],
      'passed',
    ],
    ['is not judged without pictures', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      textOverPicturesHasContrast.evaluate({
        pictureContrast: { texts: given.map(change => ({ ...text, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
