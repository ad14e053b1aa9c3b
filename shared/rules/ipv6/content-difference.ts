import { type ContentDifference, compareContent } from '../../facts/network/compare-content';
import type { FamilyComparison } from '../../facts/network-facts';

/** `same`: no more than the page differs from itself. `another`: another page. `unclear`: a person has to look. */
export interface FamilyDifference {
  kind: 'same' | 'unclear' | 'another';
  parts: ContentDifference['parts'];
  /** Share of the text that stands in both in the same order, 0 to 1. */
  likeness: number;
}

/** How much less alike the families may be than two loads over IPv4 (as Internet.nl allows: a tenth of the page). */
const NOISE_ALLOWED = 0.1;
/** Below this the text is another one, however noisy the page. */
const ANOTHER_TEXT = 0.5;

/**
 * Compares a page over the two families against its own noise: two loads over IPv4.
 * @returns null when a family was not fetched
 */
export function contentDifference({ v4, v6, v4Again }: FamilyComparison): FamilyDifference | null {
  if (v4.sketch === null || v6.sketch === null) return null;
  const found = compareContent(v4.sketch, v6.sketch);
  const noise = compareContent(v4.sketch, v4Again.sketch ?? v4.sketch);
  const structure = found.parts.filter(part => part !== 'text' && !noise.parts.includes(part));
  const { likeness } = found;
  if (structure.length > 0) return { kind: 'another', parts: structure, likeness };
  if (likeness >= noise.likeness - NOISE_ALLOWED) return { kind: 'same', parts: [], likeness };
  const isAnother = likeness < ANOTHER_TEXT && noise.likeness > ANOTHER_TEXT + NOISE_ALLOWED;
  return { kind: isAnother ? 'another' : 'unclear', parts: found.parts, likeness };
}

/** Whether the server refuses over IPv6 what it gives over IPv4. */
export function refusesOverIPv6({ v4, v6 }: FamilyComparison): boolean {
  return (v6.status ?? 0) >= 400 && v4.status !== null && v4.status < 400;
}
