import { describe, expect, test } from 'vitest';
import type { FocusStop, KeyboardWalkFacts } from '../../facts/acting-facts';
import focusOrderFollowsView from './focus-order-follows-view';

const at = { selector: '#x', quote: '<a>' };
const stop: FocusStop = {
  at,
  box: { x: 0, y: 0, width: 40, height: 20 },
  covered: 'no',
  coveredBy: null,
  onFocus: 'nothing',
  movedTo: null,
};
const walk = (change: Partial<KeyboardWalkFacts>) => ({
  stops: [stop, stop],
  complete: true,
  trap: null,
  jumps: [],
  ...change,
});

describe('the order of focus', () => {
  test.each<[string, Partial<KeyboardWalkFacts>, string]>([
    ['is a question when it jumps back', { jumps: [{ from: at, to: at }] }, 'cantTell'],
    ['passes when it follows the view', {}, 'passed'],
    ['passes on a long page walked in part', { complete: false }, 'passed'],
    ['passes with three stops in a row', { stops: [stop, stop, stop] }, 'passed'],
    ['is not judged with a single stop', { stops: [stop] }, 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(focusOrderFollowsView.evaluate({ keyboardWalk: walk(given) } as never).outcome).toBe(outcome);
  });
});
