import { describe, expect, test } from 'vitest';
import type { KeyboardWalkFacts } from '../../facts/acting-facts';
import { closedTrap, walkWith } from './acting-samples';
import tabKeyLeavesEveryPart from './tab-key-leaves-every-part';

describe('leaving with Tab alone', () => {
  test.each<[string, Partial<KeyboardWalkFacts>, string]>([
    ['fails when Tab and Shift+Tab come back', { trap: closedTrap }, 'failed'],
    [
      'fails also when another key leads out',
      { trap: { ...closedTrap, keyThatLeaves: 'Control+m', speaksOfKeys: true } },
      'failed',
    ],
    ['passes when Shift+Tab leads out', { trap: { ...closedTrap, backwardLeaves: true } }, 'passed'],
    ['passes in an open dialog', { trap: { ...closedTrap, inDialog: true } }, 'passed'],
    ['passes when Tab leaves the page', {}, 'passed'],
    ['is not judged where nothing gets the focus', { stops: [] }, 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(tabKeyLeavesEveryPart.evaluate({ keyboardWalk: walkWith(given) } as never).outcome).toBe(outcome);
  });
});
