import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Long slanted text tires everybody and stops people with dyslexia. */
export default defineRule({
  id: 'accessibility/long-text-is-upright',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.letters >= 100 && !block.inside.includes('quote'))
        .map(block => (block.italics / block.letters > 0.8 ? fails(block.at, 'text-all-italic') : fine(block.at))),
    ),
});
