import type { TextContrast } from '../../facts/acting-facts';
import type { Evidence } from '../outcome';
import { defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 1.4.3 in the states that a page at rest does not show. What fails at rest is told by another rule. */
export default defineRule({
  id: 'accessibility/contrast-holds-on-hover-and-focus',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.3'],
  needs: ['stateContrast'],
  evaluate: ({ stateContrast: { texts } }) => {
    const low = texts.filter(({ goodAtRest, best, needed }) => goodAtRest && best < needed);
    const [first] = low;
    if (first !== undefined) return failed(reasonOf(first), low.map(evidenceOf), valuesOf(first));
    return texts.length === 0 ? inapplicable('acting-nothing-to-try') : passed('state-contrast-good');
  },
});

const reasonOf = ({ state }: TextContrast) => (state === 'hover' ? 'hover-contrast-low' : 'focus-contrast-low');
const valuesOf = ({ best, needed }: TextContrast) => ({ ratio: best, needed });

function evidenceOf(text: TextContrast): Evidence {
  return { ...text.at, outcome: 'failed', reason: reasonOf(text), values: valuesOf(text) };
}
