import type { ReasonKey } from '../text/reason-keys';
import type { Evidence, Verdict } from './outcome';

/** What a rule says about one element of the page. */
export interface ElementVerdict {
  outcome: 'failed' | 'cantTell' | 'passed';
  reason: ReasonKey;
  at: Evidence;
}

/**
 * Adds up verdicts on elements: `failed` if any element fails, else `cantTell` if any needs a person, else `passed`;
 * `inapplicable` with `none` when there is no element. Only failing and unsure elements are kept as evidence.
 * @param verdicts one entry per element the rule speaks about
 * @param none reason to give when the list is empty
 */
export function judgeElements(verdicts: readonly ElementVerdict[], none: ReasonKey): Verdict {
  const first = verdicts.find(v => v.outcome === 'failed') ?? verdicts.find(v => v.outcome === 'cantTell');
  if (first === undefined) {
    const good = verdicts[0];
    if (good === undefined) return { outcome: 'inapplicable', reason: none, evidence: [] };
    return { outcome: 'passed', reason: good.reason, evidence: [] };
  }
  const evidence = verdicts.filter(isFinding).map(({ outcome, reason, at }) => ({ ...at, outcome, reason }));
  return { outcome: first.outcome, reason: first.reason, evidence: failedFirst(evidence) };
}

const isFinding = (verdict: ElementVerdict) => verdict.outcome !== 'passed';

function failedFirst(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'));
}
