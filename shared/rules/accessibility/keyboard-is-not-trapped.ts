import { cantTell, defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.1.2: whoever comes in with the keyboard gets out with the keyboard. */
export default defineRule({
  id: 'accessibility/keyboard-is-not-trapped',
  severity: 'critical',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.2'],
  act: ['80af7b', 'ebe86a'],
  needs: ['keyboardWalk'],
  evaluate: ({ keyboardWalk: { stops, complete, trap } }) => {
    if (stops.length === 0) return inapplicable('acting-no-stops');
    if (trap === null) return complete ? passed('walk-leaves-freely') : inapplicable('walk-not-finished');
    if (trap.inDialog) return passed('focus-kept-in-dialog');
    if (trap.keyThatLeaves !== null)
      return passed('focus-trapped-key-named', trap.members, { key: trap.keyThatLeaves });
    const sure = !trap.inside && !trap.speaksOfKeys && !trap.backwardLeaves && trap.members.length > 0;
    return sure ? failed('focus-trapped', trap.members) : cantTell('focus-trapped-maybe', trap.members);
  },
});
