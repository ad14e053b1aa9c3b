import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Check boxes that belong to one question need a group with its words. */
export default defineRule({
  id: 'accessibility/checkboxes-are-grouped',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1', '3.3.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(groupsOf(accessibility.fields).map(verdictOn)),
});

/** Fields of type checkbox that share a `name` in one form, two or more. */
function groupsOf(fields: readonly FieldFacts[]): FieldFacts[][] {
  const groups = new Map<string, FieldFacts[]>();
  for (const field of fields) {
    if (field.type !== 'checkbox' || field.nameAttribute === '') continue;
    const key = `${field.at.frame ?? ''} ${field.form} ${field.nameAttribute}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].filter(group => group.length > 1 && group.every(({ row }) => row === null));
}

function verdictOn(group: readonly FieldFacts[]): ElementVerdict {
  const [first] = group as [FieldFacts];
  return group.every(
    ({ groups, described, nameFrom }) => groups.length > 0 || described !== '' || nameFrom === 'aria-labelledby',
  )
    ? fine(first.at)
    : fails(first.at, 'checkboxes-without-group');
}
