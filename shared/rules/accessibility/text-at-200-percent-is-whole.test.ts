import { describe, expect, test } from 'vitest';
import type { CutText } from '../../facts/acting-facts';
import textAt200PercentIsWhole from './text-at-200-percent-is-whole';

const at = { selector: '#x', quote: '<a>' };
const cut: CutText = { at, by: at, how: 'zoom', before: false, wayOut: false };

describe('text at 200 %', () => {
  test.each<[string, Partial<CutText>[], string]>([
    ['fails when zoom cuts it', [{}], 'failed'],
    ['fails when it was cut before as well', [{ before: true }], 'failed'],
    ['is a question when only larger text is cut', [{ how: 'text-size' }], 'cantTell'],
    ['passes with an ellipsis and a link to the whole', [{ wayOut: true }], 'passed'],
    ['passes with a button that shows the rest', [{ wayOut: true, before: true }], 'passed'],
    ['passes when nothing is cut', [], 'passed'],
  ])('%s', (_, given, outcome) => {
    expect(
      textAt200PercentIsWhole.evaluate({
        textResize: { texts: 4, cut: given.map(change => ({ ...cut, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
