import type { ReviewQuestion } from '../../shared/assessment/review-questions';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import { AnswerNote } from '../../shared/ui/answer-line';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';

interface Props {
  questions: readonly ReviewQuestion[];
  language: Language;
  onTakeBack: (rule: string) => Promise<void>;
}

/** What was answered, and the way to take it back. */
export function ReviewAnswers({ questions, language, onTakeBack }: Props) {
  const answered = questions.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  return (
    <section class="review-answered">
      <h3>{say(REVIEW_TEXT['answered-heading'], language)}</h3>
      <ul>
        {answered.map(({ rule, text, values, answer }) => (
          <li key={rule} data-rule={rule}>
            {answer && <OutcomeBadge outcome={answer.outcome} language={language} />}
            <p id={`answered-${rule}`}>{say(text, language, values)}</p>
            {answer && <AnswerNote answer={answer} language={language} />}
            <button
              type="button"
              class="button button--small"
              aria-describedby={`answered-${rule}`}
              onClick={() => void onTakeBack(rule)}
            >
              {say(REVIEW_TEXT['take-back'], language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
