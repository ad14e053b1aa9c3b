import { describe, expect, test } from 'vitest';
import type { ReflowFacts } from '../../facts/acting-facts';
import textFits320Pixels from './text-fits-320-pixels';

const at = { selector: '#x', quote: '<a>' };
type Wide = ReflowFacts['wide'][number];
const wide: Wide = { at, width: 900, right: 910, scrolls: 'page', letters: 120 };

describe('a narrow view', () => {
  test.each<[string, { pageScroll?: number; wide?: Partial<Wide>[] }, string]>([
    ['fails when lines are longer than the view', { wide: [{}] }, 'failed'],
    ['fails in a box that scrolls', { wide: [{ scrolls: 'box' }] }, 'failed'],
    ['is a question when a box cuts the line', { wide: [{ scrolls: 'cut' }] }, 'cantTell'],
    ['is a question when a short text stands outside', { wide: [{ letters: 12, width: 90 }] }, 'cantTell'],
    ['is a question when the page scrolls without any text outside', { pageScroll: 200 }, 'cantTell'],
    ['passes with tabs that scroll sideways', { wide: [{ scrolls: 'box', width: 90, letters: 12 }] }, 'passed'],
    ['passes when a margin is a few pixels too wide', { pageScroll: 4 }, 'passed'],
    ['passes when all fits', {}, 'passed'],
  ])('%s', (_, given, outcome) => {
    expect(
      textFits320Pixels.evaluate({
        reflow: { pageScroll: given.pageScroll ?? 0, wide: (given.wide ?? []).map(change => ({ ...wide, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
