import { ACTING_PARTS } from '../facts/acting/acting-parts';
import type { PageFacts } from '../facts/page-facts';
import type { ReasonKey } from '../text/reason-keys';

/** Parts that come from a page being used. */
const ACTING: ReadonlySet<keyof PageFacts> = new Set(['acting', ...ACTING_PARTS]);

/**
 * Why a rule stays untested, said as exactly as the facts allow.
 * @param missing the needed parts that are absent; at least one
 */
export function whyUntested(missing: readonly (keyof PageFacts)[], facts: Partial<PageFacts>): ReasonKey {
  if (missing.some(part => ACTING.has(part))) {
    if (facts.acting === undefined) return 'page-was-not-used';
    const skipped = facts.acting.skipped.find(({ check }) => missing.some(part => part === check));
    return skipped?.why ?? 'check-got-no-turn';
  }
  if (missing.includes('journey')) return 'no-journey-recorded';
  if (missing.includes('formFiles')) return 'form-files-not-asked';
  if (missing.includes('nationalRecord')) return 'no-national-record-given';
  return 'facts-missing';
}
