import { countAnswers, withAnswersOf } from '../../shared/assessment/carry-answers';
import type { PageReport } from '../../shared/report/page-report';
import type { Messages } from '../messages/messages';
import { answeredReport, forgetAnswered, isSameAddress } from '../storage/answered-reports';
import { changeReport } from '../storage/answers';
import { lastReport } from '../storage/reports';

/**
 * A fresh report with the answers of the one before it in the same tab, when both are about the same address.
 * @param before the report the tab had when the audit began; null when it had none
 */
export async function withEarlierAnswers(
  tabId: number,
  report: PageReport,
  before: PageReport | null,
): Promise<PageReport> {
  if (before !== null && isSameAddress(before.finalUrl, report.finalUrl)) return withAnswersOf(report, before);
  const kept = await answeredReport(report.finalUrl);
  if (kept?.reloadedIn !== tabId) return report;
  await forgetAnswered(report.finalUrl);
  return withAnswersOf(report, kept.report);
}

/** What the panel may offer: earlier answers about a tab's page that its report does not have. */
export async function keptAnswers(tabId: number): Promise<Messages['kept-answers']['reply']> {
  const report = await lastReport(tabId);
  const kept = report === null ? null : await answeredReport(report.finalUrl);
  if (report === null || kept === null) return null;
  const count = countAnswers(withAnswersOf(report, kept.report)) - countAnswers(report);
  return count === 0 ? null : { auditedAt: kept.report.auditedAt, count };
}

/** Takes the kept answers over into a tab's report, or discards them; they are kept no longer then. */
export async function reuseAnswers(tabId: number, reuse: boolean): Promise<PageReport> {
  const report = await lastReport(tabId);
  if (report === null) throw new Error(`tab ${tabId} has no report`);
  const kept = await answeredReport(report.finalUrl);
  const changed = await changeReport(tabId, now => (reuse && kept !== null ? withAnswersOf(now, kept.report) : now));
  await forgetAnswered(report.finalUrl);
  return changed;
}
