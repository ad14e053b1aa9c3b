import type { ActivationFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 1.4.13. Whether the content covers anything that matters is for a person to see. */
export default defineRule({
  id: 'accessibility/hover-content-can-be-dismissed',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.13'],
  mode: 'assisted',
  needs: ['activation'],
  evaluate: ({ activation: { menus } }) => judgeElements(menus.map(judge), 'acting-nothing-to-try'),
});

function judge({ at, dismissible }: ActivationFacts['menus'][number]): ElementVerdict {
  return dismissible
    ? { outcome: 'passed', reason: 'hover-content-goes', at }
    : { outcome: 'cantTell', reason: 'hover-content-stays', at };
}
