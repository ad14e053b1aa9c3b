import type { MouseOnlyElement } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.1.1: what a click does, the keyboard can do. */
export default defineRule({
  id: 'accessibility/controls-work-without-mouse',
  severity: 'critical',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1'],
  needs: ['mouseOnly'],
  evaluate: ({ mouseOnly: { elements, listening } }) => {
    if (listening > 0 && elements.length === 0) return passed('mouse-and-keyboard-agree');
    return judgeElements(elements.map(judge), 'acting-nothing-to-try');
  },
});

/** A click handler alone may only count visits; the hand of the pointer shows that something is offered. */
function judge({ at, looksOperable, doubt }: MouseOnlyElement): ElementVerdict {
  const sure = looksOperable && doubt === 'none';
  return sure
    ? { outcome: 'failed', reason: 'mouse-only-control', at }
    : { outcome: 'cantTell', reason: 'mouse-only-maybe', at };
}
