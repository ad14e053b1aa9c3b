import { describe, expect, test } from 'vitest';
import type { OrientationFacts } from '../../facts/acting-facts';
import pageWorksInBothOrientations from './page-works-in-both-orientations';

type View = OrientationFacts['portrait'];
const view: View = { angle: 0, letters: 500, asksToTurn: null };

describe('turning the screen', () => {
  test.each<[string, [Partial<View>, Partial<View>], string]>([
    ['fails when the page turns itself back', [{ angle: 90 }, {}], 'failed'],
    ['fails when the content gives way to a demand', [{ letters: 30, asksToTurn: 'rotate your device' }, {}], 'failed'],
    ['is a question when most text goes away', [{ letters: 20 }, {}], 'cantTell'],
    ['passes when the page is the same', [{}, {}], 'passed'],
    ['passes when a page is turned in both', [{ angle: 90 }, { angle: 90 }], 'passed'],
    ['passes when a page stands on its head in one', [{ angle: 180 }, {}], 'passed'],
    ['passes when a side column is left out', [{ letters: 300 }, {}], 'passed'],
    ['is not judged without text', [{ letters: 0 }, { letters: 0 }], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      pageWorksInBothOrientations.evaluate({
        orientation: { portrait: { ...view, ...given[0] }, landscape: { ...view, ...given[1] } },
      } as never).outcome,
    ).toBe(outcome);
  });
});
