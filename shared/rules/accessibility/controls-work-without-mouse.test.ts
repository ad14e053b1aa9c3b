import { describe, expect, test } from 'vitest';
import type { MouseOnlyElement } from '../../facts/acting-facts';
import controlsWorkWithoutMouse from './controls-work-without-mouse';

const at = { selector: '#x', quote: '<a>' };
const element: MouseOnlyElement = { at, looksOperable: true, doubt: 'none' };

describe('a click without a keyboard', () => {
  test.each<[string, Partial<MouseOnlyElement>[], string]>([
    ['fails when the pointer shows a hand', [{}], 'failed'],
    ['is a question when nothing looks operable', [{ looksOperable: false }], 'cantTell'],
    ['is a question beside a real control', [{ doubt: 'neighbour' }], 'cantTell'],
    ['is a question inside a calendar', [{ doubt: 'composite' }], 'cantTell'],
    ['is a question in a table cell', [{ doubt: 'table-cell' }], 'cantTell'],
    ['passes when all that listen are reached', [], 'passed'],
    [
      'is a question when a plain part only listens, beside a doubtful one',
      [{ looksOperable: false, doubt: 'neighbour' }],
      'cantTell',
    ],
  ])('%s', (_, given, outcome) => {
    expect(
      controlsWorkWithoutMouse.evaluate({
        mouseOnly: { listening: 3, elements: given.map(change => ({ ...element, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});

test('a page without click handlers has nothing to judge', () => {
  expect(controlsWorkWithoutMouse.evaluate({ mouseOnly: { listening: 0, elements: [] } } as never).outcome).toBe(
    'inapplicable',
  );
});
