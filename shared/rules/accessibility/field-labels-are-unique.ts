import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { bareWords } from './empty-words';

/** Two fields called "Tên" in one form: whose name goes where? */
export default defineRule({
  id: 'accessibility/field-labels-are-unique',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.6', '3.3.2'],
  act: ['cc0f0a'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.fields.filter(isAsked).map(field => verdictOn(field, accessibility.fields))),
});

const isAsked = ({ name, type, row }: FieldFacts): boolean =>
  name !== '' && row === null && type !== 'radio' && type !== 'checkbox';

function verdictOn(field: FieldFacts, fields: readonly FieldFacts[]): ElementVerdict {
  const twins = fields.filter(other => other !== field && isAsked(other) && isTwin(field, other));
  if (twins.length === 0) return fine(field.at);
  // Words between the two ("Cha", "Mẹ") may tell people who see the page which is which.
  return twins.some(twin => twin.form === field.form && twin.form !== -1 && twin.lead === field.lead)
    ? fails(field.at, 'field-label-repeated')
    : unsure(field.at, 'field-label-repeated');
}

/** Same words, same kind, same group and the same heading above. */
function isTwin(field: FieldFacts, other: FieldFacts): boolean {
  return (
    other.type === field.type &&
    other.at.frame === field.at.frame &&
    bareWords(other.name) === bareWords(field.name) &&
    other.groups.join() === field.groups.join() &&
    other.heading === field.heading
  );
}
