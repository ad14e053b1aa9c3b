import type { ActivationFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.1.1: what is called a button can be pressed with the keyboard. */
export default defineRule({
  id: 'accessibility/button-role-works-with-keyboard',
  severity: 'critical',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1'],
  needs: ['activation'],
  evaluate: ({ activation: { buttons } }) => judgeElements(buttons.map(judge), 'acting-nothing-to-try'),
});

/** A button that nothing answers may be waiting for something else on the page. */
function judge({ at, enter, space, clicks }: ActivationFacts['buttons'][number]): ElementVerdict {
  if (enter || space) return { outcome: 'passed', reason: 'button-reacts', at };
  return clicks
    ? { outcome: 'failed', reason: 'button-ignores-keys', at }
    : { outcome: 'cantTell', reason: 'button-state-unknown', at };
}
