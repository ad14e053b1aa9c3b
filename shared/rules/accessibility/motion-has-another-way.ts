import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Shaking or tilting a phone is out of reach for people whose device is mounted on a wheelchair. */
export default defineRule({
  id: 'accessibility/motion-has-another-way',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.5.4'],
  act: ['7677a9', 'c249d5'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.scripts
        .filter(({ kind }) => kind === 'motion')
        .map(({ at }) => unsure(at, 'script-listens-to-motion')),
    ),
});
