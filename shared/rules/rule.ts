import type { PageFacts } from '../facts/page-facts';
import type { ReasonKey } from '../text/reason-keys';
import type { Evidence, Mode, Severity, Verdict } from './outcome';

export interface Basis {
  /** A key of data/legal-basis.json. */
  document: string;
  /** A key of that document's `articles`. */
  article?: string;
}

/** What every rule tells about itself. */
export interface RuleDescription {
  /** `pillar/what-must-hold`; the same words as the file name. Never reused, never renamed. */
  id: `${'ipv6' | 'accessibility' | 'procedure'}/${string}`;
  severity: Severity;
  basis: readonly Basis[];
  /** WCAG 2.2 success criteria the rule speaks about, for example `1.1.1`. */
  wcag?: readonly string[];
  /** Ids of W3C ACT rules the rule implements, for example `23a2a8`. */
  act?: readonly string[];
  /** `automatic` unless said otherwise. */
  mode?: Mode;
  /** Advice that no criterion or law demands: shown, never counted in a score. */
  advisory?: boolean;
}

/** Numbers and word lists in which legal orders differ, by name. */
export type RuleParameters = Readonly<Record<string, number | readonly string[]>>;

export interface Rule<Need extends keyof PageFacts, Given extends RuleParameters> extends RuleDescription {
  /** The parts of the page facts this rule reads. */
  needs: readonly Need[];
  /** What a profile may set otherwise, as Vietnamese law has it. */
  parameters?: Given;
  evaluate(facts: Pick<PageFacts, Need>, parameters: Given): Verdict;
}

/** A rule as the engine keeps it: `needs` tells which facts must be there before it is asked. */
export interface CatalogueRule extends RuleDescription {
  needs: readonly (keyof PageFacts)[];
  parameters?: RuleParameters;
  /** @param parameters those a profile sets; the rule's own stand for the others */
  evaluate(facts: PageFacts, parameters?: RuleParameters): Verdict;
}

/**
 * Declares a rule. Reading a fact that `needs` does not name is a compile error.
 * @param rule the description, the needed facts and a pure, synchronous `evaluate`
 * @returns the same rule, as the catalogue keeps it
 */
export function defineRule<const Need extends keyof PageFacts, Given extends RuleParameters = Record<never, never>>(
  rule: Rule<Need, Given>,
): CatalogueRule {
  const own = rule.parameters ?? ({} as Given);
  return { ...rule, evaluate: (facts, parameters) => rule.evaluate(facts, { ...own, ...parameters }) };
}

type Values = Readonly<Record<string, string | number>>;
type Where = Evidence | readonly Evidence[];

/** The page meets the rule. */
export function passed(reason: ReasonKey, evidence: Where = [], values?: Values): Verdict {
  return verdict('passed', reason, evidence, values);
}

/** The page does not meet the rule, and `evidence` shows where. */
export function failed(reason: ReasonKey, evidence: Where, values?: Values): Verdict {
  return verdict('failed', reason, evidence, values);
}

/** A person has to look; `evidence` holds what to look at. */
export function cantTell(reason: ReasonKey, evidence: Where = [], values?: Values): Verdict {
  return verdict('cantTell', reason, evidence, values);
}

/** The page holds nothing this rule speaks about. */
export function inapplicable(reason: ReasonKey, evidence: Where = [], values?: Values): Verdict {
  return verdict('inapplicable', reason, evidence, values);
}

/** The facts hold the question but nobody could look: the auditor's own network, or a question that was not asked. */
export function untested(reason: ReasonKey, evidence: Where = [], values?: Values): Verdict {
  return verdict('untested', reason, evidence, values);
}

function verdict(outcome: Verdict['outcome'], reason: ReasonKey, where: Where, values?: Values): Verdict {
  const evidence = Array.isArray(where) ? (where as readonly Evidence[]) : [where as Evidence];
  return values === undefined ? { outcome, reason, evidence } : { outcome, reason, evidence, values };
}
