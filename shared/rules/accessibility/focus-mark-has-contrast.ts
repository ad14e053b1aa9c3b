import type { FocusLook } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 1.4.11 for the mark of the focus: some of it differs by 3:1 from the state without focus. */
export default defineRule({
  id: 'accessibility/focus-mark-has-contrast',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.11'],
  mode: 'assisted',
  needs: ['focusLooks'],
  evaluate: ({ focusLooks: { elements } }) =>
    judgeElements(elements.filter(({ by, changed }) => by !== 'pixels' || changed > 0).map(judge), 'acting-no-stops'),
});

/** Without any change there is no mark to judge; that is told by the rule about visible focus. */
function judge({ at, by, changed, strong }: FocusLook): ElementVerdict {
  if (by === 'style' && changed === 0) return { outcome: 'cantTell', reason: 'focus-style-same', at };
  return by === 'outline' || by === 'caret' || strong > 0
    ? { outcome: 'passed', reason: 'focus-ring-strong', at }
    : { outcome: 'cantTell', reason: 'focus-ring-weak', at };
}
