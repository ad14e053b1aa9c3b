import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Words in capitals lose their shape and are read more slowly; some software spells them letter by letter. */
export default defineRule({
  id: 'accessibility/text-is-not-all-capitals',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.letters >= 40 && !block.inside.includes('code'))
        .map(block => (block.capitals / block.letters > 0.9 ? fails(block.at, 'text-all-capitals') : fine(block.at))),
    ),
});
