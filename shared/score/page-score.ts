import type { RuleResult } from '../audit/rule-result';
import { ruleById } from '../rules/catalogue';
import type { Pillar, Severity } from '../rules/outcome';

/** Weights per severity (no unit), in the ratios Lighthouse uses for its accessibility audits. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 10, serious: 7, moderate: 3, minor: 1 };

export interface PillarScore {
  /** 0 to 100, or null when no rule could be decided. */
  score: number | null;
  /** The score if every open rule (`cantTell`, `untested`) failed; null when nothing was planned. */
  lower: number | null;
  /** The score if every open rule passed; null when nothing was planned. */
  upper: number | null;
  /** Rules that passed or failed (count). */
  decided: number;
  /** Rules that could have been decided: passed, failed, cantTell, and untested ones whose facts were lost (count). */
  planned: number;
  failed: number;
  cantTell: number;
  /** Rules that were not asked because the audit lost the facts they read (count). */
  untested: number;
}

/**
 * The score of one page in one pillar: 100 × Σ weight(passed) / Σ weight(passed or failed). One vote per rule; `cantTell`,
 * `untested` and `inapplicable` are in no denominator, and advice is never counted. The bounds tell how far the open rules
 * could move it. A rule that this kind of audit never asks (a journey, a question to a person) is not planned; one whose
 * facts the audit wanted and lost is.
 * @param results the page's results, of all pillars
 * @param problems parts of the facts that could not be gathered, from the report
 */
export function pageScore(
  results: readonly RuleResult[],
  pillar: Pillar,
  problems: readonly { part: string }[] = [],
): PillarScore {
  const counted = results.filter(result => result.rule.startsWith(`${pillar}/`)).filter(countsInScore);
  const of = (outcome: RuleResult['outcome']) => counted.filter(result => result.outcome === outcome);
  const lost = problems.map(({ part }) => part);
  const [passed, failed, cantTell] = [of('passed'), of('failed'), of('cantTell')];
  const untested = of('untested').filter(result => missingFacts(result).some(fact => lost.includes(fact)));
  const [good, bad, open] = [weightOf(passed), weightOf(failed), weightOf([...cantTell, ...untested])];
  return {
    score: percent(good, good + bad),
    lower: percent(good, good + bad + open),
    upper: percent(good + open, good + bad + open),
    decided: passed.length + failed.length,
    planned: passed.length + failed.length + cantTell.length + untested.length,
    failed: failed.length,
    cantTell: cantTell.length,
    untested: untested.length,
  };
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** The engine names them in the values of its reason. */
const missingFacts = ({ values }: RuleResult): string[] => String(values?.facts ?? '').split(', ');

/** A rule this version does not know, and advice, never count. */
function countsInScore({ rule }: RuleResult): boolean {
  const known = ruleById(rule);
  return known !== null && known.advisory !== true && known.mode !== 'manual';
}

const weightOf = (results: readonly RuleResult[]): number =>
  results.reduce((sum, { rule }) => sum + WEIGHTS[ruleById(rule)?.severity ?? 'minor'], 0);
