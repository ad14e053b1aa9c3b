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

/** How many rules ended with each outcome, in numbers and words. */
export function OutcomeCounts({ counts, language }: Props) {
  return (
    <span class="counts">
      {SHOWN.map(outcome => (
        <span key={outcome} class={counts[outcome] === 0 ? 'count count--none' : 'count'}>
          <OutcomeMark outcome={outcome} />
          <span class="count-number">{counts[outcome]}</span> {say(OUTCOME_TEXT[outcome], language).toLowerCase()}
          <span class="visually-hidden">, </span>
        </span>
      ))}
    </span>
  );
}
