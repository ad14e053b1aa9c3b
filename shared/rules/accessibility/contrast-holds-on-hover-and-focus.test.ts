import { describe, expect, test } from 'vitest';
import type { TextContrast } from '../../facts/acting-facts';
import contrastHoldsOnHoverAndFocus from './contrast-holds-on-hover-and-focus';

const at = { selector: '#x', quote: '<a>' };
const text: TextContrast = { at, state: 'hover', worst: 2, best: 2, needed: 4.5, goodAtRest: true };

describe('contrast of a state', () => {
  test.each<[string, Partial<TextContrast>[], string]>([
    ['fails when hovered text turns pale', [{}], 'failed'],
    ['fails when focused text turns pale', [{ state: 'focus' }], 'failed'],
    ['passes when it was pale before, which another rule tells', [{ goodAtRest: false }], 'passed'],
    ['passes when large text keeps 3:1', [{ best: 3.2, worst: 3.2, needed: 3 }], 'passed'],
    ['passes when it turns darker', [{ best: 9, worst: 9 }], 'passed'],
    ['is not judged when no state changes colours', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      contrastHoldsOnHoverAndFocus.evaluate({
        stateContrast: { texts: given.map(change => ({ ...text, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
