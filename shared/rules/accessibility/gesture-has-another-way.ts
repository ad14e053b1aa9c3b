import { cantTell, defineRule, inapplicable } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.5.1: what follows the path of fingers also has plain controls. */
export default defineRule({
  id: 'accessibility/gesture-has-another-way',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.5.1'],
  mode: 'assisted',
  needs: ['pointerUse'],
  evaluate: ({ pointerUse: { gesture } }) =>
    gesture.length === 0 ? inapplicable('acting-nothing-to-try') : cantTell('gesture-maybe-only-way', gesture),
});
