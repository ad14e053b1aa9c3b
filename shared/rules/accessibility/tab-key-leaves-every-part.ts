import { defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Advice beyond 2.1.2: Tab and Shift+Tab alone lead out, without a key of the page's own. */
export default defineRule({
  id: 'accessibility/tab-key-leaves-every-part',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  act: ['a1b64e'],
  advisory: true,
  needs: ['keyboardWalk'],
  evaluate: ({ keyboardWalk: { stops, complete, trap } }) => {
    if (stops.length === 0) return inapplicable('acting-no-stops');
    if (trap === null) return complete ? passed('walk-leaves-freely') : inapplicable('walk-not-finished');
    if (trap.inDialog) return passed('focus-kept-in-dialog');
    if (trap.backwardLeaves || trap.members.length === 0) return passed('walk-leaves-freely');
    if (trap.inside) return inapplicable('walk-not-finished');
    return failed('tab-does-not-leave', trap.members);
  },
});
