import { describe, expect, test } from 'vitest';
import pressCanBeUndone from './press-can-be-undone';

const at = { selector: '#x', quote: '<div>' };
const nothing = { press: [], drag: [], gesture: [] };

describe('press of the pointer', () => {
  test.each([
    ['is a question when something asks for it', { press: [at] }, 'cantTell'],
    ['is no question when nothing does', {}, 'inapplicable'],
    ['is no question when other listeners are there', { drag: [at] }, 'inapplicable'],
    ['is no question when others are there twice', { gesture: [at, at] }, 'inapplicable'],
  ] as const)('%s', (_, given, outcome) => {
    expect(pressCanBeUndone.evaluate({ pointerUse: { ...nothing, ...given } } as never).outcome).toBe(outcome);
  });
});
