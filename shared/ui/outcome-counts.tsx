import type { Outcome } from '../rules/outcome';
import { type Language, say } from '../text/localized';
import { OUTCOME_TEXT } from '../text/outcome-text';
import { OutcomeMark } from './outcome-mark';

interface Props {
  counts: Readonly<Record<Outcome, number>>;
  language: Language;
}

/** In the order a reader cares about them. */
const SHOWN = ['failed', 'cantTell', 'passed', 'untested'] as const satisfies readonly Outcome[];

/** How many rules ended with each outcome, in numbers and words; none of a kind is said of failures alone. */
export function OutcomeCounts({ counts, language }: Props) {
  return (
    <span class="counts">
      {SHOWN.filter(outcome => outcome === 'failed' || counts[outcome] > 0).map(outcome => (
        <span key={outcome} class="count">
          <OutcomeMark outcome={outcome} />
          <span class="count-number">{counts[outcome]}</span> {say(OUTCOME_TEXT[outcome], language).toLowerCase()}
          <span class="visually-hidden">, </span>
        </span>
      ))}
    </span>
  );
}
