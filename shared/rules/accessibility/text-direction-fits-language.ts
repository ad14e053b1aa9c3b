import type { TextBlock } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/gu;
const LEAST_LETTERS = 10;

/** Arabic and Hebrew run from right to left: without `dir` their punctuation and numbers fall into the wrong order. */
export default defineRule({
  id: 'accessibility/text-direction-fits-language',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.blocks.flatMap(verdictOn)),
});

function verdictOn({ at, text, direction }: TextBlock): ElementVerdict[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return [];
  const share = (text.match(RIGHT_TO_LEFT)?.length ?? 0) / letters;
  if (share > 0.6) return [direction === 'rtl' ? fine(at) : fails(at, 'text-needs-right-to-left')];
  if (share < 0.1 && direction === 'rtl') return [fails(at, 'text-needs-left-to-right')];
  return [];
}
