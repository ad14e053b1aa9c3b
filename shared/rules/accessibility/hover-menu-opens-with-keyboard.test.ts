import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import hoverMenuOpensWithKeyboard from './hover-menu-opens-with-keyboard';

type One = ActivationFacts['menus'][number];
const one: One = { at, byKeyboard: false, hasOwnPage: false, dismissible: true, items: 4 };

describe('a menu that opens on hover', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when no key opens it', [{}], 'failed'],
    ['is a question when its parent has a page', [{ hasOwnPage: true }], 'cantTell'],
    ['passes when the focus opens it', [{ byKeyboard: true }], 'passed'],
    ['passes when a key opens it although the parent has a page', [{ byKeyboard: true, hasOwnPage: true }], 'passed'],
    ['passes for a menu of one entry', [{ byKeyboard: true, items: 1 }], 'passed'],
    ['is not judged where there is none', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      hoverMenuOpensWithKeyboard.evaluate({
        activation: { ...NOTHING_USED, menus: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
