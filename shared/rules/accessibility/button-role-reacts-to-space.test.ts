import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import buttonRoleReactsToSpace from './button-role-reacts-to-space';

type One = ActivationFacts['buttons'][number];
const one: One = { at, enter: true, space: false, clicks: true };

describe('something called a button', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when only Enter works', [{}], 'failed'],
    ['passes when Space works too', [{ space: true }], 'passed'],
    ['passes for several that react', [{ space: true }, { space: true }], 'passed'],
    ['passes for a link with a Space handler', [{ space: true, clicks: true }], 'passed'],
    ['is left to another rule when Enter does not work either', [{ enter: false }], 'inapplicable'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      buttonRoleReactsToSpace.evaluate({
        activation: { ...NOTHING_USED, buttons: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
