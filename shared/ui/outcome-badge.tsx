import type { Outcome } from '../rules/outcome';
import { type Language, say } from '../text/localized';
import { OUTCOME_TEXT } from '../text/outcome-text';

interface Props {
  outcome: Outcome;
  language: Language;
}

/** A different shape for each outcome, so that it reads without colour (WCAG 2.2, 1.4.1). */
export const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✕',
  cantTell: '?',
  inapplicable: '–',
  untested: '○',
};

/** An outcome as a word with a shape and a colour. */
export function OutcomeBadge({ outcome, language }: Props) {
  return (
    <span class={`badge badge--${outcome}`}>
      <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span> {say(OUTCOME_TEXT[outcome], language)}
    </span>
  );
}
