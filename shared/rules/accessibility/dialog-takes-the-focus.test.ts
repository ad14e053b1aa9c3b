import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { goodDialog, NOTHING_USED } from './acting-samples';
import dialogTakesTheFocus from './dialog-takes-the-focus';

type One = ActivationFacts['dialogs'][number];

describe('an opened dialog', () => {
  test.each<[string, Partial<One>[], string]>([
    [
      'fails when neither the opening nor Tab brings the focus in',
      [{ focusMovedIn: false, nextTabGoesIn: false }],
      'failed',
    ],
    ['is a question when only the next Tab goes in', [{ focusMovedIn: false }], 'cantTell'],
    ['passes when it takes the focus', [{}], 'passed'],
    ['passes without the markup of a dialog', [{ declared: false }], 'passed'],
    ['passes when Esc does nothing', [{ closesWithEscape: false }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      dialogTakesTheFocus.evaluate({
        activation: { ...NOTHING_USED, dialogs: given.map(change => ({ ...goodDialog, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
