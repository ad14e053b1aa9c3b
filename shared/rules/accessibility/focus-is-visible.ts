import type { FocusLook } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/**
 * Success criterion 2.4.7. Only a view in which no pixel changes fails; computed styles that do not differ are a question. A change passes when the pixels that differ by 3:1
 * (the measure of 2.4.13) would draw a line of two pixels along the shorter side; anything less is for a person to see.
 */
export default defineRule({
  id: 'accessibility/focus-is-visible',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.7'],
  act: ['oj04fd'],
  needs: ['focusLooks'],
  evaluate: ({ focusLooks: { elements } }) => judgeElements(elements.map(judge), 'acting-no-stops'),
});

function judge({ at, by, changed, strong, moved, side }: FocusLook): ElementVerdict {
  if (by === 'outline' || by === 'caret') return { outcome: 'passed', reason: 'focus-shown', at };
  if (changed === 0 && by === 'style') return { outcome: 'cantTell', reason: 'focus-style-same', at };
  if (changed === 0) return { outcome: 'failed', reason: 'focus-not-shown', at };
  const plain = !moved && strong >= 2 * side;
  return plain ? { outcome: 'passed', reason: 'focus-shown', at } : { outcome: 'cantTell', reason: 'focus-faint', at };
}
