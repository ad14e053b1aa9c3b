import { cantTell, defineRule, inapplicable } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.5.7: what is dragged can also be moved with single clicks. */
export default defineRule({
  id: 'accessibility/dragging-has-another-way',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.5.7'],
  mode: 'assisted',
  needs: ['pointerUse'],
  evaluate: ({ pointerUse: { drag } }) =>
    drag.length === 0 ? inapplicable('acting-nothing-to-try') : cantTell('drag-maybe-only-way', drag),
});
