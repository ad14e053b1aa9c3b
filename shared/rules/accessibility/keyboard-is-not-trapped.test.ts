import { describe, expect, test } from 'vitest';
import type { KeyboardWalkFacts } from '../../facts/acting-facts';
import { closedTrap, walkWith } from './acting-samples';
import keyboardIsNotTrapped from './keyboard-is-not-trapped';

describe('a keyboard trap', () => {
  test.each<[string, Partial<KeyboardWalkFacts>, string]>([
    ['fails when neither Tab nor Shift+Tab leads out', { trap: closedTrap }, 'failed'],
    ['is a question when Shift+Tab leads out', { trap: { ...closedTrap, backwardLeaves: true } }, 'cantTell'],
    ['is a question when the page speaks of keys', { trap: { ...closedTrap, speaksOfKeys: true } }, 'cantTell'],
    ['is a question inside a frame or a player', { trap: { ...closedTrap, inside: true } }, 'cantTell'],
    ['is none when the page names a key that works', { trap: { ...closedTrap, keyThatLeaves: 'Control+m' } }, 'passed'],
    ['is none in an open dialog', { trap: { ...closedTrap, inDialog: true } }, 'passed'],
    ['is none when Tab leaves the page', {}, 'passed'],
    ['is not judged on a page that is too long to walk', { complete: false }, 'inapplicable'],
    ['is not judged where nothing gets the focus', { stops: [] }, 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(keyboardIsNotTrapped.evaluate({ keyboardWalk: walkWith(given) } as never).outcome).toBe(outcome);
  });
});
