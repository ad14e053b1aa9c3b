import { describe, expect, test } from 'vitest';
import type { FocusLook } from '../../facts/acting-facts';
import focusIsVisible from './focus-is-visible';

const at = { selector: '#x', quote: '<a>' };
const look: FocusLook = { at, by: 'pixels', changed: 0, strong: 0, moved: false, side: 20 };

describe('a focused element', () => {
  test.each<[string, Partial<FocusLook>[], string]>([
    ['fails when no pixel of the view changes', [{}], 'failed'],
    ['is a question when the change is faint', [{ changed: 900, strong: 3 }], 'cantTell'],
    ['is a question when it only moved', [{ changed: 3318, strong: 900, moved: true }], 'cantTell'],
    ['passes with a ring of the browser', [{ by: 'outline' }], 'passed'],
    ['passes with the cursor of a text field', [{ by: 'caret' }], 'passed'],
    ['passes with an underline of strong colour', [{ changed: 120, strong: 60 }], 'passed'],
    ['is a question when styles alone were compared and none differs', [{ by: 'style' }], 'cantTell'],
    ['is a question when styles differ but nobody saw how much', [{ by: 'style', changed: 1 }], 'cantTell'],
    ['passes with a plain ring that the style proves', [{ by: 'style', changed: 240, strong: 240 }], 'passed'],
    ['fails when one of several shows nothing', [{ by: 'outline' }, {}], 'failed'],
    ['is not judged on a page without stops', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      focusIsVisible.evaluate({ focusLooks: { elements: given.map(change => ({ ...look, ...change })) } } as never)
        .outcome,
    ).toBe(outcome);
  });
});
