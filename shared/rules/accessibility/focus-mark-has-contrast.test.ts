import { describe, expect, test } from 'vitest';
import type { FocusLook } from '../../facts/acting-facts';
import focusMarkHasContrast from './focus-mark-has-contrast';

const at = { selector: '#x', quote: '<a>' };
const look: FocusLook = { at, by: 'pixels', changed: 500, strong: 0, moved: false, side: 20 };

describe('the mark of the focus', () => {
  test.each<[string, Partial<FocusLook>[], string]>([
    ['is a question when all of it is pale', [{}], 'cantTell'],
    ['passes when some of it is strong', [{ strong: 80 }], 'passed'],
    ['passes when the browser draws it', [{ by: 'outline', changed: 0 }], 'passed'],
    ['passes with the cursor of a text field', [{ by: 'caret', changed: 0 }], 'passed'],
    ['is not judged where there is none, which another rule tells', [{ changed: 0 }], 'inapplicable'],
    ['is not judged on a page without stops', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    const elements = given.map(change => ({ ...look, ...change }));
    expect(focusMarkHasContrast.evaluate({ focusLooks: { elements } } as never).outcome).toBe(outcome);
  });
});
