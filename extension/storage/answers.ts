import type { PageReport } from '../../shared/report/page-report';
import { isSameAddress, putAway } from './answered-reports';
import { forgetReport, keepReport, lastReport } from './reports';

let before: Promise<unknown> = Promise.resolve();

/**
 * Changes the report a tab has. Changes wait for one another, so that two quick answers both stay.
 * @returns the report as it is kept now
 * @throws Error when the tab has no report, when `change` throws, or when the browser's storage is full
 */
export function changeReport(tabId: number, change: (report: PageReport) => PageReport): Promise<PageReport> {
  const work = before.then(() => changeNow(tabId, change));
  before = work.catch(() => undefined);
  return work;
}

/** A tab's report as it is when all that is under way has been written; null when there is none. */
export function currentReport(tabId: number): Promise<PageReport | null> {
  return before.then(() => lastReport(tabId));
}

/**
 * Takes a tab's report away because its page is left; what a person answered in it is kept for that address.
 * @param next the address the tab goes to; null when the tab is closed
 */
export function leaveReport(tabId: number, next: string | null): Promise<void> {
  const work = before.then(async () => {
    const report = await lastReport(tabId);
    // Answers that cannot be kept must not keep a report of another page alive.
    const again = report !== null && next !== null && isSameAddress(next, report.finalUrl);
    if (report !== null) await putAway(report, again ? tabId : null).catch(() => undefined);
    await forgetReport(tabId);
  });
  before = work.catch(() => undefined);
  return work;
}

async function changeNow(tabId: number, change: (report: PageReport) => PageReport): Promise<PageReport> {
  const report = await lastReport(tabId);
  if (report === null) throw new Error(`tab ${tabId} has no report`);
  const changed = change(report);
  await keepReport(tabId, changed);
  return changed;
}
