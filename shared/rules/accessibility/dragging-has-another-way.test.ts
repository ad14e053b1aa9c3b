import { describe, expect, test } from 'vitest';
import draggingHasAnotherWay from './dragging-has-another-way';

const at = { selector: '#x', quote: '<div>' };
const nothing = { press: [], drag: [], gesture: [] };

describe('drag of the pointer', () => {
  test.each([
    ['is a question when something asks for it', { drag: [at] }, 'cantTell'],
    ['is no question when nothing does', {}, 'inapplicable'],
    ['is no question when other listeners are there', { press: [at] }, 'inapplicable'],
    ['is no question when others are there twice', { gesture: [at, at] }, 'inapplicable'],
  ] as const)('%s', (_, given, outcome) => {
    expect(draggingHasAnotherWay.evaluate({ pointerUse: { ...nothing, ...given } } as never).outcome).toBe(outcome);
  });
});
