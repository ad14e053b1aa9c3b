import { describe, expect, test } from 'vitest';
import type { CutText } from '../../facts/acting-facts';
import textSpacingCutsNothing from './text-spacing-cuts-nothing';

const at = { selector: '#x', quote: '<a>' };
const cut: CutText = { at, by: at, how: 'spacing', before: false, wayOut: false };

describe('wider text spacing', () => {
  test.each<[string, Partial<CutText>[], string]>([
    ['fails when it cuts text', [{}], 'failed'],
    ['is a question when the whole is elsewhere', [{ wayOut: true }], 'cantTell'],
    ['passes when the text was cut before', [{ before: true }], 'passed'],
    ['passes when a cut text has an ellipsis from the start', [{ before: true, wayOut: true }], 'passed'],
    ['passes when nothing is cut', [], 'passed'],
  ])('%s', (_, given, outcome) => {
    expect(
      textSpacingCutsNothing.evaluate({
        textSpacing: { texts: 4, cut: given.map(change => ({ ...cut, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
