import { questionsOf, type ReviewQuestion } from '../../shared/assessment/review-questions';
import type { Language } from '../../shared/text/localized';
import type { Mark } from './mark-bar';
import { ReviewFold } from './review-fold';
import { ReviewQuestions } from './review-questions';
import type { Answers } from './use-answers';

interface Props {
  answers: Answers;
  mark: Mark;
  language: Language;
}

/** What the engine could not tell, as questions to a person. */
export function ReviewSection({ answers, mark, language }: Props) {
  const questions = questionsOf(answers.report, () => null);
  return (
    <ReviewFold name="review" answered={answeredIn(questions)} count={questions.length} language={language}>
      {() => <ReviewQuestions answers={answers} mark={mark} language={language} />}
    </ReviewFold>
  );
}

/** How many of the questions have an answer. */
const answeredIn = (questions: readonly ReviewQuestion[]): number =>
  questions.filter(({ answer }) => answer !== null).length;
