import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp } from './element-verdicts';
import { judgeGroups } from './field-groups';

/** Check boxes that belong to one question need a group with its words. */
export default defineRule({
  id: 'accessibility/checkboxes-are-grouped',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(judgeGroups(accessibility.fields, 'checkbox', 'checkboxes-without-group')),
});
