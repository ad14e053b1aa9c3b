import type { ActivationFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 3.2.2: changing a setting does not change the context, unless people were told before. */
export default defineRule({
  id: 'accessibility/choice-does-not-leave-the-page',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.2.2'],
  needs: ['activation'],
  evaluate: ({ activation: { selects } }) => judgeElements(selects.map(judge), 'acting-nothing-to-try'),
});

function judge({ at, navigates, announced }: ActivationFacts['selects'][number]): ElementVerdict {
  if (!navigates) return { outcome: 'passed', reason: 'select-stays', at };
  return announced
    ? { outcome: 'cantTell', reason: 'select-navigates-told', at }
    : { outcome: 'failed', reason: 'select-navigates', at };
}
