import { describe, expect, test } from 'vitest';
import type { FocusStop } from '../../facts/acting-facts';
import focusIsNotCovered from './focus-is-not-covered';

const at = { selector: '#x', quote: '<a>' };
const stop: FocusStop = {
  at,
  box: { x: 0, y: 0, width: 40, height: 20 },
  covered: 'no',
  coveredBy: null,
  onFocus: 'nothing',
  movedTo: null,
};
const walk = (...stops: FocusStop[]) => ({ stops, complete: true, trap: null, jumps: [] });

describe('what has the focus', () => {
  test.each<[string, Partial<FocusStop>[], string]>([
    ['fails when an opaque layer hides it', [{ covered: 'opaque', coveredBy: at }], 'failed'],
    ['fails when one of several is hidden', [{}, { covered: 'opaque' }], 'failed'],
    ['is a question behind a see-through layer', [{ covered: 'see-through' }], 'cantTell'],
    ['passes when nothing lies over it', [{}], 'passed'],
    ['passes when a part is still seen', [{ covered: 'partly' }], 'passed'],
    ['passes beside a fixed header', [{}, { box: { x: 0, y: 90, width: 5, height: 5 } }], 'passed'],
    ['is not judged on a page without stops', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      focusIsNotCovered.evaluate({ keyboardWalk: walk(...given.map(change => ({ ...stop, ...change }))) } as never)
        .outcome,
    ).toBe(outcome);
  });
});
