import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** A drawing made of letters is read out sign by sign. */
export default defineRule({
  id: 'accessibility/preformatted-text-is-code',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'preformatted')
        .map(({ at }) => fails(at, 'preformatted-without-code')),
    ),
});
