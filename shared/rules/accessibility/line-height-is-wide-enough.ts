import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Browsers' own `normal` is 1.15 to 1.2; what is below was set so by hand. */
const LEAST_HEIGHT = 1.15;

/** Vietnamese letters carry marks above and below: lines that stand too close touch. */
export default defineRule({
  id: 'accessibility/line-height-is-wide-enough',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.8'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.lines > 1 && block.letters >= 80 && !block.inside.includes('code'))
        .map(block =>
          block.lineHeight !== null && block.lineHeight < LEAST_HEIGHT
            ? fails(block.at, 'lines-too-close')
            : fine(block.at),
        ),
    ),
});
