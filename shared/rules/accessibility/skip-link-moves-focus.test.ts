import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import skipLinkMovesFocus from './skip-link-moves-focus';

const at = { selector: '#x', quote: '<a>' };
const nothing: ActivationFacts = { buttons: [], dialogs: [], skipLinks: [], selects: [], menus: [], messages: [] };
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
        activation: { ...nothing, skipLinks: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
