import type { OpenedDialog } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.4.3: a dialog follows its opener in the order of focus (failure F85). */
export default defineRule({
  id: 'accessibility/dialog-takes-the-focus',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.3'],
  needs: ['activation'],
  evaluate: ({ activation: { dialogs } }) => judgeElements(dialogs.map(judge), 'acting-nothing-to-try'),
});

function judge({ at, focusMovedIn, nextTabGoesIn }: OpenedDialog): ElementVerdict {
  if (focusMovedIn) return { outcome: 'passed', reason: 'dialog-has-focus', at };
  return nextTabGoesIn
    ? { outcome: 'cantTell', reason: 'dialog-focus-next', at }
    : { outcome: 'failed', reason: 'dialog-without-focus', at };
}
