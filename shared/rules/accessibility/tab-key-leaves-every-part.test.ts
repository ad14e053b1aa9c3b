import { describe, expect, test } from 'vitest';
import type { KeyboardTrap, KeyboardWalkFacts } from '../../facts/acting-facts';
import tabKeyLeavesEveryPart from './tab-key-leaves-every-part';

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

describe('leaving with Tab alone', () => {
  test.each<[string, Partial<KeyboardWalkFacts>, string]>([
    ['fails when Tab and Shift+Tab come back', { trap }, 'failed'],
    [
      'fails also when another key leads out',
      { trap: { ...trap, keyThatLeaves: 'Control+m', speaksOfKeys: true } },
      'failed',
    ],
    ['passes when Shift+Tab leads out', { trap: { ...trap, backwardLeaves: true } }, 'passed'],
    ['passes in an open dialog', { trap: { ...trap, inDialog: true } }, 'passed'],
    ['passes when Tab leaves the page', {}, 'passed'],
    ['is not judged where nothing gets the focus', { stops: [] }, 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(tabKeyLeavesEveryPart.evaluate({ keyboardWalk: walk(given) } as never).outcome).toBe(outcome);
  });
});
