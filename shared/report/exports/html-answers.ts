import { criterionOf } from '../../assessment/wcag-criteria';
import type { RuleResult } from '../../audit/rule-result';
import { ANSWER_TEXT } from '../../text/answer-text';
import { type Language, say } from '../../text/localized';
import { OUTCOME_TEXT } from '../../text/outcome-text';
import type { CriterionAnswer, PageReport } from '../page-report';
import { timeInVietnam } from '../report-summary';
import { escaped } from './html-escaped';

/** What a person answered to a rule's question, as one paragraph; empty when nobody did. */
export function answerHtml(answer: RuleResult['answer'], language: Language): string {
  if (answer === undefined) return '';
  const outcome = say(OUTCOME_TEXT[answer.outcome], language);
  const parts = [`<strong>${escaped(say(ANSWER_TEXT.answered, language, { outcome }))}</strong>`];
  if (answer.note !== undefined) parts.push(escaped(say(ANSWER_TEXT.note, language, { note: answer.note })));
  parts.push(escaped(whenOf(answer, language)));
  return `<p class="answer">${parts.join('. ')}.</p>\n`;
}

/** The answers of the guided assessment, one row per criterion; empty when there is none. */
export function assessmentTable({ assessment = [] }: PageReport, language: Language): string {
  if (assessment.length === 0) return '';
  const heading = escaped(say(ANSWER_TEXT['assessment-heading'], language, { count: assessment.length }));
  const heads = (['criterion', 'answer', 'note-heading'] as const)
    .map(key => `<th scope="col">${escaped(say(ANSWER_TEXT[key], language))}</th>`)
    .join('');
  const rows = assessment.map(answer => row(answer, language)).join('');
  return `<h3>${heading}</h3>\n<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function row(answer: CriterionAnswer, language: Language): string {
  const { criterion, outcome, note = '' } = answer;
  const name = criterionOf(criterion)?.name;
  const title = name === undefined ? criterion : `${criterion} ${say(name, language)}`;
  const cells = [say(OUTCOME_TEXT[outcome], language), [note, whenOf(answer, language)].filter(Boolean).join('. ')];
  return `<tr><th scope="row">${escaped(title)}</th>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function whenOf({ answeredAt, from }: Pick<CriterionAnswer, 'answeredAt' | 'from'>, language: Language): string {
  const time = (instant: string) => ({ time: timeInVietnam(instant, language) });
  const answered = say(ANSWER_TEXT['answered-at'], language, time(answeredAt));
  return from === undefined ? answered : `${answered}. ${say(ANSWER_TEXT.from, language, time(from))}`;
}
