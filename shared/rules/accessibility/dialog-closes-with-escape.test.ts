import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import dialogClosesWithEscape from './dialog-closes-with-escape';

const at = { selector: '#x', quote: '<a>' };
const nothing: ActivationFacts = { buttons: [], dialogs: [], skipLinks: [], selects: [], menus: [], messages: [] };
type One = ActivationFacts['dialogs'][number];
const one: One = {
  opener: at,
  at,
  declared: true,
  focusMovedIn: true,
  nextTabGoesIn: true,
  focusLeaves: false,
  closesWithEscape: true,
};

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
        activation: { ...nothing, dialogs: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
