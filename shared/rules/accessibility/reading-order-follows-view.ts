import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Who listens gets the texts in the order of the markup, wherever the style sheet has put them. */
export default defineRule({
  id: 'accessibility/reading-order-follows-view',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'order-against-view')
        .map(({ at }) => unsure(at, 'texts-stand-in-another-order')),
    ),
});
