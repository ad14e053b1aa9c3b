import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { bareWords } from './empty-words';

const ERROR = /bắt buộc|không hợp lệ|vui lòng|sai|lỗi|required|invalid|please|error|obligatoire|erreur/i;

/** Two labels for one field: screen readers say the first, the last, or both. */
export default defineRule({
  id: 'accessibility/field-has-one-label',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.fields.filter(({ labels }) => labels.length > 0).map(verdictOn)),
});

function verdictOn({ at, labels, invalid, nameFrom }: FieldFacts): ElementVerdict {
  const different = new Set(labels.map(bareWords).filter(text => text !== ''));
  if (different.size < 2 || nameFrom === 'aria-labelledby' || nameFrom === 'aria-label') return fine(at);
  // Validation scripts add their message as a second label; only shown while the entry is wrong.
  return invalid || [...different].some(text => ERROR.test(text))
    ? unsure(at, 'field-has-several-labels')
    : fails(at, 'field-has-several-labels');
}
