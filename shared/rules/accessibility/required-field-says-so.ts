import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

const MARK = /[*＊]\s*:?\s*\)?$|\(\s*\*\s*\)/;
const WORD = /bắt buộc|required|obligatoire/i;

/** A star in the label is only half the message: the field must say that it is required. */
export default defineRule({
  id: 'accessibility/required-field-says-so',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.fields.flatMap(verdictOn)),
});

function verdictOn({ at, labels, name, required }: FieldFacts): ElementVerdict[] {
  if (!MARK.test(labels.join(' ')) && !required) return [];
  return [required || WORD.test(name) ? fine(at) : unsure(at, 'star-without-required')];
}
