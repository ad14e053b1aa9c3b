import type { CutText } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/**
 * Success criterion 1.4.4. Zooming the page is a way to reach 200 %, so text that is cut only when text alone is enlarged
 * is a question, not a failure.
 */
export default defineRule({
  id: 'accessibility/text-at-200-percent-is-whole',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.4'],
  act: ['59br37'],
  needs: ['textResize'],
  evaluate: ({ textResize: { texts, cut } }) => {
    const verdicts = cut.flatMap(judge);
    if (verdicts.length > 0) return judgeElements(verdicts, 'zoom-fits');
    return texts === 0 ? inapplicable('acting-no-text') : passed('zoom-fits');
  },
});

function judge({ at, how, wayOut }: CutText): ElementVerdict[] {
  if (wayOut) return [];
  return [
    how === 'zoom'
      ? { outcome: 'failed', reason: 'zoom-cuts-text', at }
      : { outcome: 'cantTell', reason: 'zoom-cuts-maybe', at },
  ];
}
