import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const LEAVES = /location|\.submit\(|window\.open|__doPostBack|navigate|\.href\s*=/i;

/** With the arrow keys every option is chosen on the way: a list that leaves the page at once never lets keyboard users reach the third one. */
export default defineRule({
  id: 'accessibility/select-does-not-navigate',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.2.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.fields.filter(({ onChange }) => onChange !== '').map(verdictOn)),
});

function verdictOn({ at, type, onChange, hasSubmit }: FieldFacts): ElementVerdict {
  if (!LEAVES.test(onChange)) return fine(at);
  const quoted = { ...at, quote: `onchange="${onChange}"` };
  return /select|radio|checkbox/.test(type) && !hasSubmit
    ? fails(quoted, 'choice-leaves-page')
    : unsure(quoted, 'choice-leaves-page');
}
