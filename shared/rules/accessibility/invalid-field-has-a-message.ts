import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** A red border says nothing to those who do not see it: what is wrong must stand in words that belong to the field. */
export default defineRule({
  id: 'accessibility/invalid-field-has-a-message',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.3.1'],
  act: ['36b590'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.fields
        .filter(({ invalid }) => invalid)
        .map(({ at, described, looseText }) =>
          described !== ''
            ? fine(at)
            : looseText !== ''
              ? unsure(at, 'invalid-message-not-tied')
              : unsure(at, 'invalid-without-message'),
        ),
    ),
});
