import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** CSS pixels; 9 points are 12 pixels, and superscripts may be a little smaller. */
const SMALLEST = 9.5;

/** Text below nine points is hard to read for most, and impossible for many. */
export default defineRule({
  id: 'accessibility/text-is-large-enough',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.letters >= 3 && !block.inside.includes('code'))
        .map(block => (block.fontPixels < SMALLEST ? fails(block.at, 'text-very-small') : fine(block.at))),
    ),
});
