import type { PageReport } from '../../shared/report/page-report';
import { keepReport, lastReport } from './reports';

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

async function changeNow(tabId: number, change: (report: PageReport) => PageReport): Promise<PageReport> {
  const report = await lastReport(tabId);
  if (report === null) throw new Error(`tab ${tabId} has no report`);
  const changed = change(report);
  await keepReport(tabId, changed);
  return changed;
}
