import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** WCAG 1.4.8 asks for 80 characters; only clearly longer lines are told, because layout is measured here, not counted. */
const LONGEST_LINE = 160;

/** From the end of a very long line the eye does not find the start of the next one. */
export default defineRule({
  id: 'accessibility/lines-are-short-enough',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.8'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.lines > 1 && block.letters >= 80 && !block.inside.includes('code'))
        .map(block => (block.charactersPerLine > LONGEST_LINE ? fails(block.at, 'line-too-long') : fine(block.at))),
    ),
});
