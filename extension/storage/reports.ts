import browser from 'webextension-polyfill';
import { type PageReport, readReport } from '../../shared/report/page-report';

/** The last report of each tab; kept until the tab navigates or closes, and never longer than the browser session. */
const keyOf = (tabId: number): string => `report-of-tab-${tabId}`;

/** Keeps a tab's report. @throws Error when the browser's storage is full */
export async function keepReport(tabId: number, report: PageReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: report });
}

/** A tab's last report, or null when there is none or it was written by a version this one cannot read. */
export async function lastReport(tabId: number): Promise<PageReport | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  if (stored === undefined) return null;
  try {
    return readReport(stored);
  } catch {
    return null;
  }
}

/** Forgets a tab's report. */
export async function forgetReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Watches the report a tab has.
 * @returns a function that ends the watch
 */
export function watchReport(tabId: number, onReport: (report: PageReport) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const report = changes[keyOf(tabId)]?.newValue;
    if (report !== undefined) onReport(report as PageReport);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
