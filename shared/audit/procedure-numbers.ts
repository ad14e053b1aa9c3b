import { type JourneyFacts, PHASES, type Phase } from '../facts/journey-facts';
import type { ProcedureProfile } from './procedure-profile';
import type { RuleResult } from './rule-result';

/** Three numbers that are never blended into one. */
export interface ProcedureNumbers {
  /** Rules passed of those decided; what is untested, not applicable or undecided is in no denominator. */
  information: { passed: number; decided: number; percent: number | null };
  /** Level 0–5 by the weakest link, and what keeps it from the next. */
  level: { reached: number; failing: readonly string[]; undecided: readonly string[] };
  /** Phases of the application that were seen, of seven. */
  depth: { observed: number; of: number; phases: readonly Phase[] };
}

const id = (name: string): string => `procedure/${name}`;

/** Page rules on information, support and trust: the default for the information share. */
export const INFORMATION_RULES: readonly string[] = [
  'name-and-code-are-stated',
  'applicants-are-stated',
  'conditions-are-stated',
  'steps-are-stated',
  'ways-to-apply-are-stated',
  'dossier-is-stated',
  'dossier-quantity-is-stated',
  'form-is-downloadable',
  'fee-is-stated',
  'time-limit-is-stated',
  'responsible-agency-is-stated',
  'legal-basis-is-stated',
  'result-is-stated',
  'service-level-is-stated',
  'partial-level-has-a-reason',
  'names-no-abolished-body',
  'content-is-readable-before-login',
  'help-is-on-the-page',
  'guide-is-linked',
  'feedback-is-possible',
  'complaint-way-is-stated',
  'page-is-https',
  'domain-is-official',
].map(id);

/** Any of these failing holds the level at 0, whatever else is there. */
const VETO = ['domain-is-official', 'page-is-https', 'start-button-leads-on', 'forms-are-free-of-trackers'].map(id);

/**
 * What each level needs beyond the one before; rules that do not apply do not hold it back. After the German OZG
 * maturity model: the weakest criterion decides.
 */
const STAIRS: readonly (readonly string[])[] = [
  [
    'name-and-code-are-stated',
    'applicants-are-stated',
    'steps-are-stated',
    'ways-to-apply-are-stated',
    'dossier-is-stated',
    'time-limit-is-stated',
    'responsible-agency-is-stated',
  ].map(id),
  [id('form-is-downloadable')],
  ['web-form-is-offered', 'upload-limits-are-stated', 'submission-is-acknowledged'].map(id),
  ['national-sign-in-is-offered', 'remote-signature-is-possible', 'fee-can-be-paid-online', 'result-is-electronic'].map(
    id,
  ),
  [id('known-data-is-not-asked-again')],
];

/**
 * The three numbers of one procedure.
 * @param results outcomes of the procedure rules on its page
 * @param journey a recorded and confirmed walk, if there is one
 * @param profile whose information rules count; the default set without
 */
export function procedureNumbers(
  results: readonly RuleResult[],
  journey?: JourneyFacts,
  profile?: ProcedureProfile,
): ProcedureNumbers {
  const outcomes = new Map(results.map(({ rule, outcome }) => [rule, outcome]));
  return {
    information: informationShare(outcomes, profile?.information ?? INFORMATION_RULES),
    level: levelReached(outcomes),
    depth: depthObserved(journey),
  };
}

type Outcomes = ReadonlyMap<string, RuleResult['outcome']>;

function informationShare(outcomes: Outcomes, rules: readonly string[]): ProcedureNumbers['information'] {
  const passed = rules.filter(rule => outcomes.get(rule) === 'passed').length;
  const decided = passed + rules.filter(rule => outcomes.get(rule) === 'failed').length;
  return { passed, decided, percent: decided === 0 ? null : Math.round((passed / decided) * 1000) / 10 };
}

function levelReached(outcomes: Outcomes): ProcedureNumbers['level'] {
  const vetoes = VETO.filter(rule => outcomes.get(rule) === 'failed');
  if (vetoes.length > 0) return { reached: 0, failing: vetoes, undecided: [] };
  for (const [reached, needed] of STAIRS.entries()) {
    const failing = needed.filter(rule => outcomes.get(rule) === 'failed');
    const undecided = needed.filter(rule => isUndecided(outcomes.get(rule)));
    if (failing.length > 0 || undecided.length > 0) return { reached, failing, undecided };
  }
  return { reached: STAIRS.length, failing: [], undecided: [] };
}

const isUndecided = (outcome: RuleResult['outcome'] | undefined): boolean =>
  outcome === undefined || outcome === 'untested' || outcome === 'cantTell';

function depthObserved(journey: JourneyFacts | undefined): ProcedureNumbers['depth'] {
  const seen = new Set(journey?.steps.map(step => step.phase));
  const phases = PHASES.filter(phase => seen.has(phase));
  return { observed: phases.length, of: PHASES.length, phases };
}
