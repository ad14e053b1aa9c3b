import type { FocusStop } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 3.2.1; a script that takes the focus away is failure F55. */
export default defineRule({
  id: 'accessibility/focus-changes-nothing',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.2.1'],
  needs: ['keyboardWalk'],
  evaluate: ({ keyboardWalk: { stops } }) => judgeElements(stops.map(judge), 'acting-no-stops'),
});

function judge({ at, onFocus }: FocusStop): ElementVerdict {
  if (onFocus === 'dropped') return { outcome: 'failed', reason: 'focus-dropped', at };
  if (onFocus === 'opened-page') return { outcome: 'failed', reason: 'focus-opens-page', at };
  if (onFocus === 'moved-on') return { outcome: 'cantTell', reason: 'focus-moved-on', at };
  return { outcome: 'passed', reason: 'focus-changes-nothing', at };
}
