import type { ProcedureProfile } from '../audit/procedure-profile';
import { type ProcedureSummary, procedureSummary } from '../audit/procedure-summary';
import type { RuleResult } from '../audit/rule-result';
import { runAudit } from '../audit/run-audit';
import type { PageFacts } from '../facts/page-facts';
import type { PageReport } from '../report/page-report';
import { CATALOGUE } from '../rules/catalogue';
import { journeyFacts } from './journey-facts-of';
import type { JourneyRecord } from './journey-record';

/** What the assisted rules read of the procedure's own page. */
export type ProcedurePageFacts = Pick<PageFacts, 'page' | 'procedure'>;

/** The rules that are judged by a recorded journey. */
export const ASSISTED = CATALOGUE.filter(({ needs }) => (needs as readonly string[]).includes('journey'));

/** Whether a rule is judged by a recorded journey. */
export const isAssisted = (id: string): boolean => ASSISTED.some(rule => rule.id === id);

/**
 * A report of a procedure's page with its assisted rules and numbers judged again. Answers a person gave stay.
 * @param read the page's own facts, as they were when the report was made
 * @param record a journey the auditor confirmed; null, or one that is not confirmed, leaves the rules `untested`
 */
export function reportWithJourney(
  report: PageReport,
  read: ProcedurePageFacts,
  record: JourneyRecord | null,
  profile?: ProcedureProfile,
): PageReport {
  const journey = record === null ? null : journeyFacts(record);
  const facts: Partial<PageFacts> = journey === null ? read : { ...read, journey };
  const again = new Map(runAudit(facts, ASSISTED, profile).map(result => [result.rule, result]));
  const results = report.results.map(result => withAnswerOf(result, again.get(result.rule) ?? result));
  const { journey: _, ...rest } = report;
  const changed: PageReport = { ...rest, results };
  if (report.procedure !== undefined)
    changed.procedure = withNumbers(report.procedure, procedureSummary(facts, results, profile));
  return journey === null || record === null ? changed : { ...changed, journey: record };
}

const withAnswerOf = ({ answer }: RuleResult, result: RuleResult): RuleResult =>
  answer === undefined ? result : { ...result, answer };

/** What was said of the page's text stays as it is; what follows from the outcomes is new. */
function withNumbers(summary: unknown, judged: ProcedureSummary | null): unknown {
  if (judged === null || typeof summary !== 'object') return summary;
  const { numbers, findings, profile } = judged;
  return { ...summary, numbers, findings, ...(profile && { profile }) };
}
