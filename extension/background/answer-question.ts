import { withCriterionAnswer, withoutCriterionAnswer } from '../../shared/assessment/criterion-answers';
import { withAnswer, withoutAnswer } from '../../shared/assessment/review-questions';
import type { PageReport } from '../../shared/report/page-report';
import type { Messages } from '../messages/messages';
import { changeReport } from '../storage/answers';

type Asked = Messages['answer-question']['body'];

/**
 * Writes a person's answer into the report of a tab, or takes it out again.
 * @throws Error when the tab has another report by now, or none
 */
export function answerQuestion(asked: Asked): Promise<PageReport> {
  return changeReport(asked.tabId, report => {
    if (report.auditedAt !== asked.auditedAt) throw new Error('the page was audited again');
    return asked.about === 'rule' ? ruleAnswered(report, asked) : criterionAnswered(report, asked);
  });
}

function ruleAnswered(report: PageReport, { id, answer }: Asked): PageReport {
  if (answer === null) return withoutAnswer(report, id);
  return withAnswer(report, { ...answer, rule: id, answeredAt: new Date().toISOString() });
}

function criterionAnswered(report: PageReport, { id, answer }: Asked): PageReport {
  if (answer === null) return withoutCriterionAnswer(report, id);
  return withCriterionAnswer(report, { ...answer, criterion: id, answeredAt: new Date().toISOString() });
}
