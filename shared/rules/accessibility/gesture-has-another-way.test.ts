import { describe, expect, test } from 'vitest';
import gestureHasAnotherWay from './gesture-has-another-way';

const at = { selector: '#x', quote: '<div>' };
const nothing = { press: [], drag: [], gesture: [] };

describe('gesture of the pointer', () => {
  test.each([
    ['is a question when something asks for it', { gesture: [at] }, 'cantTell'],
    ['is no question when nothing does', {}, 'inapplicable'],
    ['is no question when other listeners are there', { drag: [at] }, 'inapplicable'],
    ['is no question when others are there twice', { press: [at, at] }, 'inapplicable'],
  ] as const)('%s', (_, given, outcome) => {
    expect(gestureHasAnotherWay.evaluate({ pointerUse: { ...nothing, ...given } } as never).outcome).toBe(outcome);
  });
});
