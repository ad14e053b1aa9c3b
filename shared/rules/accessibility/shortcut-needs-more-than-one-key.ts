import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Who speaks to the computer types letters all the time: a one-letter shortcut fires by accident. */
export default defineRule({
  id: 'accessibility/shortcut-needs-more-than-one-key',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.4'],
  act: ['ffbc54'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.scripts
        .filter(({ kind }) => kind === 'single-key')
        .map(({ at }) => unsure(at, 'script-single-key')),
    ),
});
