/** The middle of a list of numbers; the mean of the two in the middle when their count is even. @throws Error on an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('median of nothing');
  return (low + high) / 2;
}
