import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** A name on an element that has no role is ignored by many screen readers: the words are lost. */
export default defineRule({
  id: 'accessibility/aria-name-is-allowed',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  act: ['kb1m8s'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'aria-on-generic')
        .map(({ at }) => fails(at, 'aria-on-generic')),
    ),
});
