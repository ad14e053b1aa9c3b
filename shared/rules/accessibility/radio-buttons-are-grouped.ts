import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp } from './element-verdicts';
import { judgeGroups } from './field-groups';

/** "Có" and "Không" mean nothing without the question: the group must carry it. */
export default defineRule({
  id: 'accessibility/radio-buttons-are-grouped',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(judgeGroups(accessibility.fields, 'radio', 'radios-without-group')),
});
