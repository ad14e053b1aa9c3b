import type { Outcome } from '../rules/outcome';
import { type Language, say } from '../text/localized';
import { OUTCOME_TEXT } from '../text/outcome-text';
import { OUTCOME_MARKS } from './outcome-badge';

interface Props {
  counts: Readonly<Record<Outcome, number>>;
  language: Language;
}

/** In the order a reader cares about them. */
const SHOWN = ['failed', 'cantTell', 'passed', 'untested'] as const satisfies readonly Outcome[];

/** How many rules ended with each outcome: numbers with words, and a bar for the eye. */
export function OutcomeCounts({ counts, language }: Props) {
  const present = SHOWN.filter(outcome => counts[outcome] > 0);
  return (
    <span class="counts">
      <span class="counts-bar" aria-hidden="true">
        {present.map(outcome => (
          <span key={outcome} class={`counts-part counts-part--${outcome}`} style={{ flexGrow: counts[outcome] }} />
        ))}
      </span>
      <span class="counts-list">
        {SHOWN.map(outcome => (
          <span key={outcome} class={`count count--${outcome}${counts[outcome] === 0 ? ' count--none' : ''}`}>
            <span class="count-mark" aria-hidden="true">
              {OUTCOME_MARKS[outcome]}
            </span>
            <span class="count-number">{counts[outcome]}</span>{' '}
            <span class="count-word">{say(OUTCOME_TEXT[outcome], language).toLowerCase()}</span>
            <span class="visually-hidden">, </span>
          </span>
        ))}
      </span>
    </span>
  );
}
