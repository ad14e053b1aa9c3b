import { describe, expect, test } from 'vitest';
import type { KeyboardTrap, KeyboardWalkFacts } from '../../facts/acting-facts';
import keyboardIsNotTrapped from './keyboard-is-not-trapped';

const at = { selector: '#x', quote: '<a>' };
const stop = {
  at,
  box: { x: 0, y: 0, width: 40, height: 20 },
  covered: 'no',
  coveredBy: null,
  onFocus: 'nothing',
  movedTo: null,
} as const;
const trap: KeyboardTrap = {
  members: [at],
  unreached: [at],
  unreachedCount: 1,
  inDialog: false,
  inside: false,
  backwardLeaves: false,
  keyThatLeaves: null,
  speaksOfKeys: false,
};
const walk = (change: Partial<KeyboardWalkFacts>): KeyboardWalkFacts => ({
  stops: [stop],
  complete: true,
  trap: null,
  jumps: [],
  ...change,
});

describe('a keyboard trap', () => {
  test.each<[string, Partial<KeyboardWalkFacts>, string]>([
    ['fails when neither Tab nor Shift+Tab leads out', { trap }, 'failed'],
    ['is a question when Shift+Tab leads out', { trap: { ...trap, backwardLeaves: true } }, 'cantTell'],
    ['is a question when the page speaks of keys', { trap: { ...trap, speaksOfKeys: true } }, 'cantTell'],
    ['is a question inside a frame or a player', { trap: { ...trap, inside: true } }, 'cantTell'],
    ['is none when the page names a key that works', { trap: { ...trap, keyThatLeaves: 'Control+m' } }, 'passed'],
    ['is none in an open dialog', { trap: { ...trap, inDialog: true } }, 'passed'],
    ['is none when Tab leaves the page', {}, 'passed'],
    ['is not judged on a page that is too long to walk', { complete: false }, 'inapplicable'],
    ['is not judged where nothing gets the focus', { stops: [] }, 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(keyboardIsNotTrapped.evaluate({ keyboardWalk: walk(given) } as never).outcome).toBe(outcome);
  });
});
