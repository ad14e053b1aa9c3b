import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { goodDialog, NOTHING_USED } from './acting-samples';
import dialogClosesWithEscape from './dialog-closes-with-escape';

type One = ActivationFacts['dialogs'][number];

describe('an opened dialog', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when Esc does nothing', [{ closesWithEscape: false }], 'failed'],
    ['passes when Esc closes it', [{}], 'passed'],
    ['passes without the markup of a dialog', [{ declared: false }], 'passed'],
    ['passes when the focus can leave', [{ focusLeaves: true }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      dialogClosesWithEscape.evaluate({
        activation: { ...NOTHING_USED, dialogs: given.map(change => ({ ...goodDialog, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
