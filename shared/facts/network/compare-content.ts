import type { ContentSketch } from '../network-facts';

export interface ContentDifference {
  /** Parts that differ. */
  parts: readonly ('title' | 'landmarks' | 'forms' | 'text')[];
  /** Share of the text that stands in both in the same order, 0 to 1. */
  likeness: number;
}

/**
 * Compares two sketches: title, landmarks, forms, and the longest common run of shingles in order. Shuffled text has the
 * same letters and none of the same shingles.
 */
export function compareContent(one: ContentSketch, other: ContentSketch): ContentDifference {
  const likeness = orderedLikeness(one.shingles, other.shingles);
  const parts: ContentDifference['parts'][number][] = [];
  if (one.title !== other.title) parts.push('title');
  if (JSON.stringify(one.landmarks) !== JSON.stringify(other.landmarks)) parts.push('landmarks');
  if (JSON.stringify(one.forms) !== JSON.stringify(other.forms)) parts.push('forms');
  if (likeness < 1) parts.push('text');
  return { parts, likeness };
}

/** Twice the longest common subsequence over both lengths; 1 when both are empty. */
function orderedLikeness(one: readonly number[], other: readonly number[]): number {
  if (one.length + other.length === 0) return 1;
  return (2 * longestCommon(one, other)) / (one.length + other.length);
}

function longestCommon(one: readonly number[], other: readonly number[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const value of one) {
    const next = new Uint16Array(other.length + 1);
    for (let index = 1; index <= other.length; index += 1) {
      const diagonal = row[index - 1] ?? 0;
      next[index] = other[index - 1] === value ? diagonal + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
