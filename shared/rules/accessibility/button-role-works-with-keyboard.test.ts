import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import buttonRoleWorksWithKeyboard from './button-role-works-with-keyboard';

type One = ActivationFacts['buttons'][number];
const one: One = { at, enter: false, space: false, clicks: true };

describe('something called a button', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when no key does what a click does', [{}], 'failed'],
    ['is a question when nothing listens to clicks on it', [{ clicks: false }], 'cantTell'],
    ['passes with Enter', [{ enter: true }], 'passed'],
    ['passes with Space', [{ space: true }], 'passed'],
    ['passes with both', [{ enter: true, space: true }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      buttonRoleWorksWithKeyboard.evaluate({
        activation: { ...NOTHING_USED, buttons: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
