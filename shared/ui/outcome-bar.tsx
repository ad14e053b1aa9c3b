import type { Outcome } from '../rules/outcome';

interface Props {
  counts: Readonly<Record<Outcome, number>>;
}

/** In the order a reader cares about them. */
const SHOWN = ['failed', 'cantTell', 'passed', 'untested'] as const satisfies readonly Outcome[];

/** Counts as one bar, for the eye alone: the numbers must stand beside it. */
export function OutcomeBar({ counts }: Props) {
  return (
    <span class="counts-bar" aria-hidden="true">
      {SHOWN.filter(outcome => counts[outcome] > 0).map(outcome => (
        <span key={outcome} class={`counts-part counts-part--${outcome}`} style={{ flexGrow: counts[outcome] }} />
      ))}
    </span>
  );
}
