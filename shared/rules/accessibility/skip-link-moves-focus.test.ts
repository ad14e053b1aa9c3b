import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import skipLinkMovesFocus from './skip-link-moves-focus';

type One = ActivationFacts['skipLinks'][number];
const one: One = { at, target: '#main', moved: true };

describe('a skip link', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when the focus stays', [{ moved: false }], 'failed'],
    ['fails when one of two stays', [{}, { moved: false }], 'failed'],
    ['passes when the focus moves', [{}], 'passed'],
    ['passes for two that work', [{}, {}], 'passed'],
    ['passes for a link to the menu', [{ target: '#menu' }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      skipLinkMovesFocus.evaluate({
        activation: { ...NOTHING_USED, skipLinks: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
