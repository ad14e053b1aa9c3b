import { describe, expect, test } from 'vitest';
import type { FocusStop } from '../../facts/acting-facts';
import focusChangesNothing from './focus-changes-nothing';

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

describe('getting the focus', () => {
  test.each<[string, Partial<FocusStop>[], string]>([
    ['fails when a script takes it away', [{ onFocus: 'dropped' }], 'failed'],
    ['fails when it opens a page', [{ onFocus: 'opened-page' }], 'failed'],
    ['is a question when a script moves it on', [{ onFocus: 'moved-on', movedTo: at }], 'cantTell'],
    ['passes when nothing happens', [{}], 'passed'],
    ['passes on several stops', [{}, {}, {}], 'passed'],
    ['passes when something lies over it', [{ covered: 'partly' }], 'passed'],
    ['is not judged on a page without stops', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      focusChangesNothing.evaluate({ keyboardWalk: walk(...given.map(change => ({ ...stop, ...change }))) } as never)
        .outcome,
    ).toBe(outcome);
  });
});
