import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** A placeholder vanishes with the first letter, is often too pale, and is no label. */
export default defineRule({
  id: 'accessibility/label-is-not-only-a-placeholder',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.fields.flatMap(verdictOn)),
});

function verdictOn({ at, nameFrom, placeholder, onScreen, type }: FieldFacts): ElementVerdict[] {
  if (!onScreen || placeholder === null || placeholder.trim() === '') return [];
  if (nameFrom === 'placeholder')
    return [type === 'search' ? unsure(at, 'only-a-placeholder') : fails(at, 'only-a-placeholder')];
  return [fine(at)];
}
