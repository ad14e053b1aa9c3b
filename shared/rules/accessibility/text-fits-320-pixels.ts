import type { ReflowFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { cantTell, defineRule, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Width of the view in success criterion 1.4.10, CSS pixels. */
const VIEW = 320;
/** A few pixels too many come from margins and hide nothing. */
const SLACK = 8;
/** Shorter pieces of text may be codes, addresses or names that cannot be broken. */
const SENTENCE = 40;

/** Success criterion 1.4.10: text is read without scrolling in two directions. */
export default defineRule({
  id: 'accessibility/text-fits-320-pixels',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.10'],
  needs: ['reflow'],
  evaluate: ({ reflow: { pageScroll, wide } }) => {
    const verdicts = wide.flatMap(judge);
    if (verdicts.length > 0) return judgeElements(verdicts, 'page-fits');
    if (pageScroll > SLACK) return cantTell('page-scrolls-sideways', [], { pixels: pageScroll });
    return passed('page-fits');
  },
});

function judge({ at, width, scrolls, letters }: ReflowFacts['wide'][number]): ElementVerdict[] {
  const long = width > VIEW + SLACK && letters >= SENTENCE;
  if (long && scrolls !== 'cut') return [{ outcome: 'failed', reason: 'text-wider-than-view', at }];
  // Boxes that scroll short entries sideways (tabs, chips) are read one entry at a time.
  return scrolls === 'box' ? [] : [{ outcome: 'cantTell', reason: 'text-beside-view', at }];
}
