import type { RuleResult } from '../audit/rule-result';
import { runAudit } from '../audit/run-audit';
import type { ActedFacts } from '../facts/acting/acting-parts';
import { ACTING_RULES } from '../rules/acting-rules';
import type { PageReport } from './page-report';

/**
 * A report in which the rules about using the page are judged again, by what was tried after the page was read. All other
 * results stay as they are. An answer stays as long as its rule still asks for a person.
 * @param actedAt when the page was tried, ISO 8601 UTC
 */
export function withActedFacts(report: PageReport, facts: ActedFacts, actedAt: string): PageReport {
  const fresh = new Map(runAudit(facts, ACTING_RULES).map(result => [result.rule, result]));
  const results = report.results.map(old => {
    const judged = fresh.get(old.rule);
    return judged === undefined ? old : answered(judged, old);
  });
  return { ...report, results, actedAt };
}

function answered(judged: RuleResult, { answer }: RuleResult): RuleResult {
  return answer === undefined || judged.outcome !== 'cantTell' ? judged : { ...judged, answer };
}
