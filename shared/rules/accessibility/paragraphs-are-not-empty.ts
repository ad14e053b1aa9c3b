import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** Empty paragraphs are announced as "blank" and make people believe the text has ended. */
export default defineRule({
  id: 'accessibility/paragraphs-are-not-empty',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'empty-paragraph')
        .map(({ at }) => fails(at, 'paragraph-empty')),
    ),
});
