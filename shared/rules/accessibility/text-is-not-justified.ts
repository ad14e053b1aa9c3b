import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Justified lines leave rivers of space in which people with dyslexia lose their way. */
export default defineRule({
  id: 'accessibility/text-is-not-justified',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.8'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(block => block.letters >= 80 && block.lines > 1)
        .map(block => (block.align === 'justify' ? fails(block.at, 'text-justified') : fine(block.at))),
    ),
});
