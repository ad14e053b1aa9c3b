import type { FocusStop } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.4.11 (minimum): what has the focus is not entirely hidden by content of the page. */
export default defineRule({
  id: 'accessibility/focus-is-not-covered',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.11'],
  needs: ['keyboardWalk'],
  evaluate: ({ keyboardWalk: { stops } }) => judgeElements(stops.map(judge), 'acting-no-stops'),
});

function judge({ at, covered }: FocusStop): ElementVerdict {
  if (covered === 'opaque') return { outcome: 'failed', reason: 'focus-covered', at };
  if (covered === 'see-through') return { outcome: 'cantTell', reason: 'focus-covered-see-through', at };
  return { outcome: 'passed', reason: 'focus-not-covered', at };
}
