import type { PageFacts } from '../facts/page-facts';
import type { ReasonKey } from '../text/reason-keys';

/** Parts that come from a throw-away copy of the page being used. */
const ACTING: ReadonlySet<keyof PageFacts> = new Set([
  'acting',
  'keyboardWalk',
  'mouseOnly',
  'pointerUse',
  'focusLooks',
  'reflow',
  'textSpacing',
  'textResize',
  'orientation',
  'stateContrast',
  'pictureContrast',
  'activation',
]);

/**
 * Why a rule stays untested, said as exactly as the facts allow.
 * @param missing the needed parts that are absent; at least one
 */
export function whyUntested(missing: readonly (keyof PageFacts)[], facts: Partial<PageFacts>): ReasonKey {
  if (missing.some(part => ACTING.has(part)))
    return facts.acting === undefined ? 'page-was-not-used' : 'check-got-no-turn';
  if (missing.includes('journey')) return 'no-journey-recorded';
  if (missing.includes('nationalRecord')) return 'no-national-record-given';
  return 'facts-missing';
}
