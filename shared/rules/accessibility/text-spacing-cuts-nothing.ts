import type { CutText } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 1.4.12: the spacing it names loses no content. */
export default defineRule({
  id: 'accessibility/text-spacing-cuts-nothing',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.12'],
  needs: ['textSpacing'],
  evaluate: ({ textSpacing: { texts, cut } }) => {
    const verdicts = cut.flatMap(judge);
    if (verdicts.length > 0) return judgeElements(verdicts, 'spacing-fits');
    return texts === 0 ? inapplicable('acting-no-text') : passed('spacing-fits');
  },
});

/** What was cut before is not the work of the spacing. */
function judge({ at, before, wayOut }: CutText): ElementVerdict[] {
  if (before) return [];
  return [
    wayOut
      ? { outcome: 'cantTell', reason: 'spacing-cuts-maybe', at }
      : { outcome: 'failed', reason: 'spacing-cuts-text', at },
  ];
}
