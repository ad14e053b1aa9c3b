import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { goodDialog, NOTHING_USED } from './acting-samples';
import dialogKeepsTheFocus from './dialog-keeps-the-focus';

type One = ActivationFacts['dialogs'][number];

describe('an opened dialog', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when Tab leads behind it', [{ focusLeaves: true }], 'failed'],
    ['passes when Tab stays inside', [{}], 'passed'],
    ['passes when it waits for the first Tab', [{ focusMovedIn: false }], 'passed'],
    ['passes when Esc does nothing', [{ closesWithEscape: false }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      dialogKeepsTheFocus.evaluate({
        activation: { ...NOTHING_USED, dialogs: given.map(change => ({ ...goodDialog, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
