import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** Looks that are written into the markup cannot be changed by those who need another contrast or size. */
export default defineRule({
  id: 'accessibility/markup-has-no-font-or-center-element',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'presentational-element')
        .map(({ at }) => fails(at, 'presentational-element')),
    ),
});
