import type { PageFacts } from '../facts/page-facts';
import { type Evidence, QUOTE_LIMIT } from '../rules/outcome';
import type { BlockState } from '../rules/procedure/reading/judge-block';
import { blocksOf } from '../rules/procedure/reading/judge-part';
import type { PageKind, PageReading } from '../rules/procedure/reading/page-reading';
import { readProcedure } from '../rules/procedure/reading/read-procedure';
import { statedLevel } from '../rules/procedure/reading/service-level';
import { CORE_PARTS, OTHER_PARTS, type ProcedurePart } from '../text/lexicon/procedure-part';
import { mustFix } from './procedure-fixers';
import { type ProcedureNumbers, procedureNumbers } from './procedure-numbers';
import type { ProcedureProfile } from './procedure-profile';
import type { RuleResult } from './rule-result';

/** What the report says about a procedure page. */
export interface ProcedureSummary {
  kind: PageKind;
  kindEvidence: readonly Evidence[];
  /** False where the page is a procedure page by a narrow margin only. */
  sure: boolean;
  name: string | null;
  code: string | null;
  /** full: toàn trình; partial: một phần. */
  serviceLevel: string | null;
  parts: readonly PartSummary[];
  /** Null on pages that show no procedure. */
  numbers: ProcedureNumbers | null;
  /** Findings by who has to repair them. */
  findings: { operator: number; publisher: number };
  /** What the chosen legal order asks of the rules that are not met or not decided. */
  profile?: { id: string; asked: readonly AskedByLaw[] };
}

/** What a legal order says about one rule: how much it asks, and where it says so. */
export interface AskedByLaw {
  rule: string;
  demand: ProcedureProfile['rules'][string]['demand'];
  legal?: string;
}

/** One part as the page shows it; `quote` is at most 200 characters. */
export interface PartSummary {
  part: ProcedurePart;
  state: BlockState;
  label: string;
  quote: string;
  selector: string;
  frame?: string;
  hidden?: true;
}

/**
 * Sums up a page for the report. On pages that show no procedure only the kind and its evidence are kept.
 * @param facts what was gathered; null when the procedure pillar was not
 * @param results outcomes of all rules on the page
 * @param profile the legal order to measure by; the default set of rules without
 */
export function procedureSummary(
  facts: Partial<PageFacts>,
  results: readonly RuleResult[],
  profile?: ProcedureProfile,
): ProcedureSummary | null {
  if (facts.procedure === undefined || facts.page === undefined) return null;
  const reading = readProcedure(facts.procedure, facts.page);
  const isProcedure = reading.kind === 'procedure';
  const own = results.filter(({ rule }) => rule.startsWith('procedure/'));
  return {
    kind: reading.kind,
    kindEvidence: reading.kindEvidence.slice(0, 5),
    sure: reading.sure,
    name: isProcedure ? (reading.name?.text.slice(0, QUOTE_LIMIT) ?? null) : null,
    code: isProcedure ? (reading.code?.text ?? null) : null,
    serviceLevel: isProcedure ? (statedLevel(reading)?.level ?? null) : null,
    parts: isProcedure ? [...CORE_PARTS, ...OTHER_PARTS].flatMap(part => partOf(reading, part)) : [],
    numbers: isProcedure ? procedureNumbers(own, facts.journey, profile) : null,
    findings: findingsOf(own),
    ...(profile && isProcedure ? { profile: { id: profile.id, asked: askedBy(profile, own) } } : {}),
  };
}

function partOf(reading: PageReading, part: ProcedurePart): PartSummary[] {
  const best = blocksOf(reading, part)[0];
  if (best === undefined || part === 'related') return [];
  const { state, label, text, at, hidden } = best;
  const summary: PartSummary = { part, state, label, quote: text.slice(0, QUOTE_LIMIT), selector: at.selector ?? '' };
  if (at.frame !== undefined) summary.frame = at.frame;
  if (hidden) summary.hidden = true;
  return [summary];
}

function findingsOf(results: readonly RuleResult[]): ProcedureSummary['findings'] {
  const failing = results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => mustFix(rule));
  return {
    operator: failing.filter(who => who === 'operator').length,
    publisher: failing.filter(who => who === 'publisher').length,
  };
}

/** Rules a legal order does not name, it does not use. */
function askedBy({ rules }: ProcedureProfile, results: readonly RuleResult[]): AskedByLaw[] {
  const open = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
  return open.map(({ rule }) => {
    const { demand = 'unused', legal } = rules[rule] ?? {};
    return legal === undefined ? { rule, demand } : { rule, demand, legal };
  });
}
