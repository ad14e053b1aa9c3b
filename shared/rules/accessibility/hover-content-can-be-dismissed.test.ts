import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import hoverContentCanBeDismissed from './hover-content-can-be-dismissed';

type One = ActivationFacts['menus'][number];
const nothing: ActivationFacts = { buttons: [], dialogs: [], skipLinks: [], selects: [], menus: [], messages: [] };
const one: One = {
  at: { selector: '#x', quote: '<a>' },
  byKeyboard: true,
  hasOwnPage: false,
  dismissible: true,
  items: 3,
};

describe('content that appears on hover', () => {
  test.each<[string, Partial<One>[], string]>([
    ['is a question when Esc does not take it away', [{ dismissible: false }], 'cantTell'],
    ['is a question when one of two stays', [{}, { dismissible: false }], 'cantTell'],
    ['passes when Esc takes it away', [{}], 'passed'],
    ['passes when its parent has a page', [{ hasOwnPage: true }], 'passed'],
    ['passes when no key opens it, which another rule tells', [{ byKeyboard: false }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    const menus = given.map(change => ({ ...one, ...change }));
    expect(hoverContentCanBeDismissed.evaluate({ activation: { ...nothing, menus } } as never).outcome).toBe(outcome);
  });
});
