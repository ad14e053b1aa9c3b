import { OUTCOMES, type Outcome } from '../rules/outcome';
import type { RuleResult } from './rule-result';

/** How many results ended with each outcome (count each). */
export function countOutcomes(results: readonly RuleResult[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map(outcome => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}
