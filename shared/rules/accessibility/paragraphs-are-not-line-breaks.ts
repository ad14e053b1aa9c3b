import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** Two line breaks look like a new paragraph; software hears one endless one. */
export default defineRule({
  id: 'accessibility/paragraphs-are-not-line-breaks',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'double-break')
        .map(({ at }) => fails(at, 'breaks-for-paragraphs')),
    ),
});
