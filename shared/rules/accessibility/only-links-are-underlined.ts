import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** What is underlined looks like a link, and is clicked in vain. */
export default defineRule({
  id: 'accessibility/only-links-are-underlined',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.letters >= 3 && !block.inside.includes('link'))
        .map(block => (block.underlined >= 3 ? fails(block.at, 'underlined-no-link') : fine(block.at))),
    ),
});
