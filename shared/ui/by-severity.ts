import type { RuleResult } from '../audit/rule-result';
import { ruleById } from '../rules/catalogue';
import { type Outcome, SEVERITIES } from '../rules/outcome';

const ORDER: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'untested', 'inapplicable'];

/** Order of findings: what is not yet met first, then by severity, advice last; report order otherwise. */
export function bySeverity(a: RuleResult, b: RuleResult): number {
  return ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || rank(a.rule) - rank(b.rule);
}

function rank(id: string): number {
  const rule = ruleById(id);
  if (rule === null || rule.advisory) return SEVERITIES.length;
  return SEVERITIES.indexOf(rule.severity);
}
