import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import choiceDoesNotLeaveThePage from './choice-does-not-leave-the-page';

type One = ActivationFacts['selects'][number];
const one: One = { at, navigates: false, announced: false };

describe('a list of choices', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when a choice leaves the page', [{ navigates: true }], 'failed'],
    ['is a question when words announce it', [{ navigates: true, announced: true }], 'cantTell'],
    ['passes when the page stays', [{}], 'passed'],
    ['passes when the page stays although words announce more', [{ announced: true }], 'passed'],
    ['passes for several that stay', [{}, {}], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      choiceDoesNotLeaveThePage.evaluate({
        activation: { ...NOTHING_USED, selects: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
