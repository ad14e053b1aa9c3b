import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** A line in bold looks like a heading; only a heading element is one for people who do not see it. */
export default defineRule({
  id: 'accessibility/bold-text-is-not-a-heading',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'bold-paragraph')
        .map(({ at }) => unsure(at, 'bold-line-looks-like-heading')),
    ),
});
