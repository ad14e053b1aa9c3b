/** The score of many pages in one pillar: of a portal or of an agency. */
export interface GroupScore {
  /** 0 to 100, or null when no page could be scored. */
  score: number | null;
  /** The score if all that is missing had failed; null when nothing was planned. */
  lower: number | null;
  /** The score if all that is missing had passed; null when nothing was planned. */
  upper: number | null;
  /** Pages that have a score (count). */
  measured: number;
  /** Pages that were asked for and concern the pillar, or could not be read (count). */
  planned: number;
}

/** What one part of a group is worth. */
export interface WeightedPart {
  score: number | null;
  lower: number | null;
  upper: number | null;
  /** More than 0, no unit. */
  weight: number;
}

/**
 * Weighted mean of parts: Σ weight × value / Σ weight. The score takes only parts that have one; the bounds take every
 * part, with 0 and 100 where nothing is known of it, so that refusing the tool never raises the lower bound.
 * @returns null for each value when there are no parts to take it from
 */
export function weightedMean(parts: readonly WeightedPart[]): Pick<GroupScore, 'score' | 'lower' | 'upper'> {
  return {
    score: mean(parts.flatMap(({ score, weight }) => (score === null ? [] : [{ value: score, weight }]))),
    lower: mean(parts.map(({ lower, weight }) => ({ value: lower ?? 0, weight }))),
    upper: mean(parts.map(({ upper, weight }) => ({ value: upper ?? 100, weight }))),
  };
}

function mean(values: readonly { value: number; weight: number }[]): number | null {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? null : values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}
