import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.4.3. Whether an order keeps its meaning is for a person to say; this shows where to look. */
export default defineRule({
  id: 'accessibility/focus-order-follows-view',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.3'],
  mode: 'assisted',
  needs: ['keyboardWalk'],
  evaluate: ({ keyboardWalk: { stops, jumps } }) => {
    if (stops.length < 2) return inapplicable('acting-no-stops');
    if (jumps.length === 0) return passed('focus-order-as-seen');
    return cantTell(
      'focus-jumps-back',
      jumps.map(({ to }) => to),
    );
  },
});
