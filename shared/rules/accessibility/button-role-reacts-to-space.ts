import type { ActivationFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Advice of the ARIA Authoring Practices, button pattern: Space presses a button as Enter does. */
export default defineRule({
  id: 'accessibility/button-role-reacts-to-space',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['activation'],
  evaluate: ({ activation: { buttons } }) =>
    judgeElements(buttons.filter(({ enter }) => enter).map(judge), 'acting-nothing-to-try'),
});

function judge({ at, space }: ActivationFacts['buttons'][number]): ElementVerdict {
  return space
    ? { outcome: 'passed', reason: 'button-reacts', at }
    : { outcome: 'failed', reason: 'button-ignores-space', at };
}
