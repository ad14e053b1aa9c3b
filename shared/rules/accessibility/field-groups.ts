import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ReasonKey } from '../../text/reason-keys';
import type { ElementVerdict } from '../judge-elements';
import { fails, fine } from './element-verdicts';

/**
 * Judges whether fields that answer one question stand in a group with its words. One question: the same `name` in one
 * form, two fields or more, not in the rows of a table.
 * @param ungrouped the reason for a group without words
 * @returns a verdict for each question, at its first field
 */
export function judgeGroups(
  fields: readonly FieldFacts[],
  type: 'checkbox' | 'radio',
  ungrouped: ReasonKey,
): ElementVerdict[] {
  return groupsOf(fields, type).map(group => {
    const [first] = group as [FieldFacts];
    return group.every(isGrouped) ? fine(first.at) : fails(first.at, ungrouped);
  });
}

function groupsOf(fields: readonly FieldFacts[], type: string): FieldFacts[][] {
  const groups = new Map<string, FieldFacts[]>();
  for (const field of fields) {
    if (field.type !== type || field.nameAttribute === '') continue;
    const key = `${field.at.frame ?? ''} ${field.form} ${field.nameAttribute}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].filter(group => group.length > 1 && group.every(({ row }) => row === null));
}

const isGrouped = ({ groups, described, nameFrom }: FieldFacts): boolean =>
  groups.length > 0 || described !== '' || nameFrom === 'aria-labelledby';
