import type { ReviewQuestion } from '../../shared/assessment/review-questions';

/**
 * The open question that comes after another one, from the start again at the end.
 * @param after rule of the question that was left; null to begin
 * @returns the rule of the next question without an answer, never `after` itself; null when there is none
 */
export function nextOpenQuestion(questions: readonly ReviewQuestion[], after: string | null): string | null {
  const place = questions.findIndex(({ rule }) => rule === after);
  const turned = [...questions.slice(place + 1), ...questions.slice(0, place + 1)];
  return turned.find(({ rule, answer }) => answer === null && rule !== after)?.rule ?? null;
}
