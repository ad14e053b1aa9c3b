import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** A colour in a style attribute wins against the reader's own style sheet and against dark mode. */
export default defineRule({
  id: 'accessibility/colour-is-not-set-inline',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'inline-colour')
        .map(({ at }) => fails(at, 'colour-set-inline')),
    ),
});
