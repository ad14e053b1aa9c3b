import type { GroupScore } from './group-score';

/** Share of the planned pages (%) and number of pages below which scores are not set side by side; our own choice. */
export const COMPARABLE = { coveragePercent: 80, pages: 10 } as const;

/** Share of the planned pages that have a score, in percent; null when none was planned. */
export function coveragePercent({ measured, planned }: Pick<GroupScore, 'measured' | 'planned'>): number | null {
  return planned === 0 ? null : (100 * measured) / planned;
}

/** Whether enough was measured to compare a score with others. */
export function isComparable(score: GroupScore): boolean {
  const coverage = coveragePercent(score);
  return coverage !== null && coverage >= COMPARABLE.coveragePercent && score.measured >= COMPARABLE.pages;
}
