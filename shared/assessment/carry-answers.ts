import type { RuleResult } from '../audit/rule-result';
import type { PageReport } from '../report/page-report';
import { withCriterionAnswer } from './criterion-answers';

/** How many questions and criteria of a report a person has answered. */
export function countAnswers({ results, assessment = [] }: PageReport): number {
  return results.filter(({ answer }) => answer !== undefined).length + assessment.length;
}

/**
 * A report with the answers that were given to an earlier one about the same page. A rule's answer is taken over only where
 * the rule asks again; what was answered anew stays. Each says of which audit it comes.
 */
export function withAnswersOf(report: PageReport, earlier: PageReport): PageReport {
  const old = new Map(earlier.results.map(({ rule, answer }) => [rule, answer]));
  const results = report.results.map(result => carried(result, old.get(result.rule), earlier.auditedAt));
  const known = new Set(report.assessment?.map(({ criterion }) => criterion));
  const missing = earlier.assessment?.filter(({ criterion }) => !known.has(criterion)) ?? [];
  return missing.reduce<PageReport>(
    (kept, answer) => withCriterionAnswer(kept, { ...answer, from: answer.from ?? earlier.auditedAt }),
    { ...report, results },
  );
}

function carried(result: RuleResult, old: RuleResult['answer'], auditedAt: string): RuleResult {
  if (old === undefined || result.answer !== undefined || result.outcome !== 'cantTell') return result;
  return { ...result, answer: { ...old, from: old.from ?? auditedAt } };
}
