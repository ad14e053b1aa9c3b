import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** A third of the width that is left at 200 % zoom of a 1280-pixel window, CSS pixels. */
const FAR = 200;

/** With the page enlarged, a label far from its field is out of view. */
export default defineRule({
  id: 'accessibility/label-stands-by-its-field',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.fields.flatMap(verdictOn)),
});

function verdictOn({ at, labelDistance }: FieldFacts): ElementVerdict[] {
  if (labelDistance === null) return [];
  return [labelDistance > FAR ? unsure(at, 'label-far-from-field') : fine(at)];
}
