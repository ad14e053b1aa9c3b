import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.2.1: a message that goes away by itself must stay long enough to be read. */
export default defineRule({
  id: 'accessibility/message-stays-long-enough',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.1'],
  needs: ['activation'],
  evaluate: ({ activation: { messages } }) =>
    judgeElements(
      messages.map(({ at }) => ({ outcome: 'failed', reason: 'message-gone', at })),
      'acting-nothing-to-try',
    ),
});
