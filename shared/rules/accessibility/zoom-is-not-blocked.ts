import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** `touch-action: none` on the whole page takes away the two-finger zoom. */
export default defineRule({
  id: 'accessibility/zoom-is-not-blocked',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.4'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.documents
        .filter(({ top }) => top)
        .map(({ at, touchAction }) =>
          touchAction.some(value => value === 'none' || !/auto|manipulation|pinch-zoom/.test(value))
            ? fails({ ...at, quote: `touch-action: ${touchAction.join(', ')}` }, 'pinch-zoom-blocked')
            : fine(at),
        ),
    ),
});
