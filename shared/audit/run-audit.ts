import type { PageFacts } from '../facts/page-facts';
import { EVIDENCE_LIMIT, type Evidence, QUOTE_LIMIT, type Verdict } from '../rules/outcome';
import type { CatalogueRule } from '../rules/rule';
import { isAsked, type ProcedureProfile, parametersFor } from './procedure-profile';
import type { RuleResult } from './rule-result';
import { whyUntested } from './why-untested';

/**
 * Judges facts by rules. Each rule gives exactly one result: a rule that throws gives `cantTell` with the error as
 * evidence, a rule whose facts were not gathered stays `untested`.
 * @param facts what was gathered; absent parts were not
 * @param rules the rules to ask, in report order
 * @param profile the legal order procedures are measured by: rules it does not ask for are `inapplicable`, and its
 *   parameters stand in place of the rules' own
 */
export function runAudit(
  facts: Partial<PageFacts>,
  rules: readonly CatalogueRule[],
  profile?: ProcedureProfile,
): RuleResult[] {
  return rules.map(rule =>
    isAsked(profile, rule.id)
      ? resultOf(rule, facts, profile)
      : { rule: rule.id, outcome: 'inapplicable', reason: 'not-asked-by-profile', evidence: [] },
  );
}

function resultOf(rule: CatalogueRule, facts: Partial<PageFacts>, profile: ProcedureProfile | undefined): RuleResult {
  const missing = rule.needs.filter(need => facts[need] === undefined);
  if (missing.length > 0) {
    return {
      rule: rule.id,
      outcome: 'untested',
      reason: whyUntested(missing, facts),
      values: { facts: missing.join(', ') },
      evidence: [],
    };
  }
  try {
    return resultFrom(rule.id, rule.evaluate(facts as PageFacts, parametersFor(profile, rule.id)));
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      rule: rule.id,
      outcome: 'cantTell',
      reason: 'rule-stopped',
      values: { error: message },
      evidence: [{ quote: short(message) }],
    };
  }
}

function resultFrom(rule: string, { outcome, reason, values, evidence }: Verdict): RuleResult {
  const kept = evidence.slice(0, EVIDENCE_LIMIT).map(shortEvidence);
  const result: RuleResult = { rule, outcome, reason, evidence: kept };
  if (values !== undefined) result.values = values;
  if (evidence.length > kept.length) result.count = evidence.length;
  return result;
}

const shortEvidence = (evidence: Evidence): Evidence =>
  evidence.quote === undefined ? evidence : { ...evidence, quote: short(evidence.quote) };

const short = (text: string): string => (text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text);
