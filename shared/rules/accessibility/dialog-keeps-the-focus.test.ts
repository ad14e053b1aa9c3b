import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import dialogKeepsTheFocus from './dialog-keeps-the-focus';

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
    ['fails when Tab leads behind it', [{ focusLeaves: true }], 'failed'],
    ['passes when Tab stays inside', [{}], 'passed'],
    ['passes when it waits for the first Tab', [{ focusMovedIn: false }], 'passed'],
    ['passes when Esc does nothing', [{ closesWithEscape: false }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      dialogKeepsTheFocus.evaluate({
        activation: { ...nothing, dialogs: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
