import type { Outcome } from '../rules/outcome';
import { OUTCOME_MARKS } from './outcome-badge';

/** The shape of an outcome in a disc, for the eye alone: the word must stand beside it. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`mark mark--${outcome}`} aria-hidden="true">
      {OUTCOME_MARKS[outcome]}
    </span>
  );
}
