import type { CriterionAnswer, PageReport } from '../report/page-report';
import { criterionOf, WCAG_CRITERIA } from './wcag-criteria';

const ORDER = new Map(WCAG_CRITERIA.map(({ criterion }, index) => [criterion, index]));

/**
 * A report with a person's answer to one criterion of the guided assessment, in place of an earlier one. Answers stand in
 * the order of the standard; an empty note is left out.
 * @throws Error when WCAG 2.2 A and AA have no such criterion
 */
export function withCriterionAnswer(report: PageReport, given: CriterionAnswer): PageReport {
  const { criterion, outcome, answeredAt, from } = given;
  if (criterionOf(criterion) === null) throw new Error(`no criterion ${criterion} in WCAG 2.2, levels A and AA`);
  const note = given.note?.trim() ?? '';
  const answer = {
    criterion,
    outcome,
    answeredAt,
    ...(note === '' ? {} : { note }),
    ...(from === undefined ? {} : { from }),
  };
  const others = withoutCriterionAnswer(report, criterion).assessment ?? [];
  return { ...report, assessment: [...others, answer].toSorted(byStandard) };
}

/** A report without the answer to this criterion; as it was when there is none. */
export function withoutCriterionAnswer(report: PageReport, criterion: string): PageReport {
  const { assessment = [], ...rest } = report;
  const others = assessment.filter(answer => answer.criterion !== criterion);
  return others.length === 0 ? rest : { ...rest, assessment: others };
}

const place = ({ criterion }: CriterionAnswer): number => ORDER.get(criterion) ?? ORDER.size;
const byStandard = (a: CriterionAnswer, b: CriterionAnswer): number => place(a) - place(b);
