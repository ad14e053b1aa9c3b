import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import dialogTakesTheFocus from './dialog-takes-the-focus';

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
        activation: { ...nothing, dialogs: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
