import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** A message that vanishes after seconds is missed by slow readers and by everyone who looked elsewhere. */
export default defineRule({
  id: 'accessibility/script-hides-nothing-in-time',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.scripts
        .filter(({ kind }) => kind === 'timed-hide')
        .map(({ at }) => unsure(at, 'script-hides-in-time')),
    ),
});
