import { criterionOf } from '../../shared/assessment/wcag-criteria';
import type { PageReport } from '../../shared/report/page-report';
import { ANSWER_TEXT } from '../../shared/text/answer-text';
import { type Language, say } from '../../shared/text/localized';
import { AnswerNote } from '../../shared/ui/answer-line';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';

interface Props {
  report: PageReport;
  language: Language;
}

/** What a person answered to the criteria of WCAG 2.2, for reading and for paper. */
export function AssessmentList({ report: { assessment = [] }, language }: Props) {
  if (assessment.length === 0) return null;
  return (
    <section class="assessment-list" aria-labelledby="assessment-list-heading">
      <h2 id="assessment-list-heading">
        {say(ANSWER_TEXT['assessment-heading'], language, { count: assessment.length })}
      </h2>
      <ul>
        {assessment.map(answer => {
          const name = criterionOf(answer.criterion)?.name;
          return (
            <li key={answer.criterion}>
              <h3>
                {answer.criterion} {name && say(name, language)}
              </h3>
              <OutcomeBadge outcome={answer.outcome} language={language} />
              <AnswerNote answer={answer} language={language} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
