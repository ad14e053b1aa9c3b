import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Words that only the style sheet adds are lost with it, cannot be searched, and are not always spoken. */
export default defineRule({
  id: 'accessibility/generated-text-is-decoration',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'generated-text')
        .map(({ at }) => unsure(at, 'text-from-style-sheet')),
    ),
});
