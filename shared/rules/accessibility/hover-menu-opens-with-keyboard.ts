import type { ActivationFacts } from '../../facts/acting-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.1.1: a menu that opens for the mouse opens for the keyboard. */
export default defineRule({
  id: 'accessibility/hover-menu-opens-with-keyboard',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1'],
  needs: ['activation'],
  evaluate: ({ activation: { menus } }) => judgeElements(menus.map(judge), 'acting-nothing-to-try'),
});

/** When the entry has a page of its own, the same links may stand there. */
function judge({ at, byKeyboard, hasOwnPage }: ActivationFacts['menus'][number]): ElementVerdict {
  if (byKeyboard) return { outcome: 'passed', reason: 'menu-opens', at };
  return hasOwnPage
    ? { outcome: 'cantTell', reason: 'menu-hover-maybe', at }
    : { outcome: 'failed', reason: 'menu-only-on-hover', at };
}
