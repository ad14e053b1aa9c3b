import { cantTell, defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Below this share of the other orientation's text, most of the content is gone. */
const MOST = 0.2;
const PAGE = { selector: 'html' };

/** Success criterion 1.3.4. */
export default defineRule({
  id: 'accessibility/page-works-in-both-orientations',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.4'],
  act: ['b33eff'],
  needs: ['orientation'],
  evaluate: ({ orientation: { portrait, landscape } }) => {
    const degrees = (portrait.angle - landscape.angle + 360) % 360;
    // A few degrees to each side of a quarter turn.
    if ([90, 270].some(turn => Math.abs(degrees - turn) <= 3)) return failed('orientation-turned', PAGE, { degrees });
    const [less, more] = [portrait, landscape].toSorted((a, b) => a.letters - b.letters);
    if (less === undefined || more === undefined || more.letters === 0) return inapplicable('orientation-same');
    if (less.letters >= more.letters * MOST) return passed('orientation-free');
    const words = less.asksToTurn;
    return words === null ? cantTell('orientation-hides', PAGE) : failed('orientation-asks', PAGE, { words });
  },
});
