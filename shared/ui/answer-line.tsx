import type { RuleResult } from '../audit/rule-result';
import { timeInVietnam } from '../report/report-summary';
import { ANSWER_TEXT } from '../text/answer-text';
import { type Language, say } from '../text/localized';
import { OUTCOME_TEXT } from '../text/outcome-text';

interface Props {
  answer: NonNullable<RuleResult['answer']>;
  language: Language;
}

/** What a person answered, in their own words, and when. */
export function AnswerLine({ answer, language }: Props) {
  const outcome = say(OUTCOME_TEXT[answer.outcome], language);
  return (
    <div class={`answer answer--${answer.outcome}`}>
      <p>
        <strong>{say(ANSWER_TEXT.answered, language, { outcome })}</strong>
      </p>
      <AnswerNote answer={answer} language={language} />
    </div>
  );
}

/** The note, and of which moment and which audit the answer is. */
export function AnswerNote({ answer: { note, answeredAt, from }, language }: Props) {
  return (
    <>
      {note !== undefined && <p>{say(ANSWER_TEXT.note, language, { note })}</p>}
      <p class="soft small">
        {say(ANSWER_TEXT['answered-at'], language, { time: timeInVietnam(answeredAt, language) })}
        {from !== undefined && <> · {say(ANSWER_TEXT.from, language, { time: timeInVietnam(from, language) })}</>}
      </p>
    </>
  );
}
