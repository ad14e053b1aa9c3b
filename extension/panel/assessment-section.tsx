import { useState } from 'preact/hooks';
import type { Criterion } from '../../shared/assessment/criterion';
import { WCAG_CRITERIA } from '../../shared/assessment/wcag-criteria';
import { type Language, say } from '../../shared/text/localized';
import { PRINCIPLE_TEXT, REVIEW_TEXT } from '../../shared/text/review-text';
import type { GivenAnswer } from '../messages/messages';
import { AssessmentCriterion } from './assessment-criterion';
import type { Mark } from './mark-bar';
import { ReviewFold } from './review-fold';
import type { Answers } from './use-answers';

interface Props {
  answers: Answers;
  mark: Mark;
  language: Language;
}

const PRINCIPLES = [1, 2, 3, 4] as const;
const ofPrinciple = (principle: number): readonly Criterion[] =>
  WCAG_CRITERIA.filter(({ criterion }) => criterion.startsWith(`${principle}.`));

/** The guided assessment: every criterion of WCAG 2.2, levels A and AA, by principle. */
export function AssessmentSection({ answers, mark, language }: Props) {
  const { said, reply } = useAssessment(answers, language);
  const { assessment = [] } = answers.report;
  return (
    <ReviewFold name="assessment" answered={assessment.length} count={WCAG_CRITERIA.length} language={language}>
      {() => (
        <>
          <p class="soft small">{say(REVIEW_TEXT['assessment-intro'], language)}</p>
          <p class="visually-hidden" role="status">
            {said}
          </p>
          {answers.lost && <p role="alert">{say(REVIEW_TEXT['not-kept'], language)}</p>}
          {PRINCIPLES.map(principle => (
            <section key={principle} class="criteria-of">
              <h3>{say(PRINCIPLE_TEXT[principle], language)}</h3>
              <ul class="criteria">
                {ofPrinciple(principle).map(criterion => (
                  <li key={criterion.criterion}>
                    <AssessmentCriterion
                      criterion={criterion}
                      report={answers.report}
                      mark={mark}
                      language={language}
                      onAnswer={answer => reply(criterion.criterion, answer)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </ReviewFold>
  );
}

/** Keeps an answer and says so. */
function useAssessment({ give }: Answers, language: Language) {
  const [said, setSaid] = useState('');
  const reply = async (criterion: string, answer: GivenAnswer | null): Promise<void> => {
    const report = await give('criterion', criterion, answer);
    if (report === null) return;
    const progress = { answered: report.assessment?.length ?? 0, count: WCAG_CRITERIA.length };
    const kept = answer === null ? '' : say(REVIEW_TEXT[answer.outcome], language);
    const text = answer === null ? REVIEW_TEXT['answer-gone'] : REVIEW_TEXT['answer-kept'];
    setSaid(`${criterion}. ${say(text, language, { outcome: kept, ...progress })}`);
  };
  return { said, reply };
}
