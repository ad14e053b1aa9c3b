import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** A group without a name is a frame without a title. */
export default defineRule({
  id: 'accessibility/fieldset-has-a-legend',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.fieldsets
        .filter(({ fields }) => fields > 1)
        .map(({ at, name }) => (name === '' ? fails(at, 'fieldset-without-legend') : fine(at))),
    ),
});
