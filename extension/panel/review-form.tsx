import { useId } from 'preact/hooks';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import { OUTCOME_MARKS } from '../../shared/ui/outcome-badge';
import type { GivenAnswer } from '../messages/messages';

const ANSWERS = ['passed', 'failed', 'inapplicable'] as const;

interface Props {
  /** What the note holds at first. */
  note: string;
  /** The answer given before; null when there is none. */
  chosen: string | null;
  language: Language;
  onNote: (note: string) => void;
  onAnswer: (outcome: GivenAnswer['outcome']) => void;
  /** Leaves the question for later, or takes the answer back: what the last button says and does. */
  last?: { text: 'skip' | 'take-back'; act: () => void } | undefined;
}

/** The note and the buttons of one question; stands in a fieldset whose legend is the question. */
export function ReviewForm({ note, chosen, language, onNote, onAnswer, last }: Props) {
  const id = useId();
  return (
    <div class="review-form">
      <label for={id}>{say(REVIEW_TEXT.note, language)}</label>
      <textarea id={id} rows={2} defaultValue={note} onInput={event => onNote(event.currentTarget.value)} />
      <div class="actions">
        {ANSWERS.map(outcome => (
          <button
            key={outcome}
            type="button"
            class={`button review-answer review-answer--${outcome}`}
            aria-pressed={chosen === null ? undefined : chosen === outcome}
            onClick={() => onAnswer(outcome)}
          >
            <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span> {say(REVIEW_TEXT[outcome], language)}
          </button>
        ))}
        {last && (
          <button type="button" class="button button--quiet" onClick={last.act}>
            {say(REVIEW_TEXT[last.text], language)}
          </button>
        )}
      </div>
    </div>
  );
}
