import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** "Định dạng ngày: 31/12/1990" beside a field is only heard if the field points at it. */
export default defineRule({
  id: 'accessibility/field-hint-belongs-to-its-field',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.fields.filter(({ looseText }) => /\p{L}{2}/u.test(looseText)).map(verdictOn)),
});

function verdictOn({ at, looseText, described, name }: FieldFacts): ElementVerdict {
  const tied = described.includes(looseText) || name.includes(looseText);
  return tied || looseText.length < 4 ? fine(at) : unsure({ ...at, quote: looseText }, 'hint-not-tied-to-field');
}
