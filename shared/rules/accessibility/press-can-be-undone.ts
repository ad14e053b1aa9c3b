import { cantTell, defineRule, inapplicable } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.5.2: an action waits for the release of the pointer, or can be undone. */
export default defineRule({
  id: 'accessibility/press-can-be-undone',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.5.2'],
  mode: 'assisted',
  needs: ['pointerUse'],
  evaluate: ({ pointerUse: { press } }) =>
    press.length === 0 ? inapplicable('acting-nothing-to-try') : cantTell('press-acts-at-once', press),
});
