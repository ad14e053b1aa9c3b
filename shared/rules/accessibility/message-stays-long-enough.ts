import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** "Đang tải…" and "Đã lưu" come and go with what they tell of; a sentence has to be read (letters). */
const SENTENCE_LETTERS = 25;

/** Success criterion 2.2.1: a message that goes away by itself must stay long enough to be read. */
export default defineRule({
  id: 'accessibility/message-stays-long-enough',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.1'],
  needs: ['activation'],
  evaluate: ({ activation: { messages } }) =>
    judgeElements(
      messages.map(({ at, letters }) =>
        letters < SENTENCE_LETTERS
          ? { outcome: 'cantTell', reason: 'message-gone-maybe', at }
          : { outcome: 'failed', reason: 'message-gone', at },
      ),
      'acting-nothing-to-try',
    ),
});
