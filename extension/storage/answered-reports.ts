import browser from 'webextension-polyfill';
import { countAnswers, withAnswersOf } from '../../shared/assessment/carry-answers';
import { type PageReport, readReport } from '../../shared/report/page-report';

/** A report with a person's answers whose page was left. */
export interface AnsweredReport {
  report: PageReport;
  /** The tab that showed it, while that tab only loads the same address again; null for any other. */
  reloadedIn: number | null;
}

const PREFIX = 'answered-report-of-';
/** The browser gives a session 10 MB; a report has up to some hundred kilobytes. */
const LIMIT = 12;

/**
 * Keeps a report whose page is left, if a person answered anything in it, until the browser session ends. Older answers
 * about the same address that it does not repeat are kept with it.
 */
export async function putAway(report: PageReport, reloadedIn: number | null): Promise<void> {
  if (countAnswers(report) === 0) return;
  const older = await answeredReport(report.finalUrl);
  const kept = older === null ? report : withAnswersOf(report, older.report);
  await makeRoom(keyOf(report.finalUrl));
  await browser.storage.session.set({ [keyOf(report.finalUrl)]: { report: kept, reloadedIn } });
}

/** The answered report of an address, or null when there is none that can be read. */
export async function answeredReport(url: string): Promise<AnsweredReport | null> {
  const key = keyOf(url);
  const stored = (await browser.storage.session.get(key))[key];
  if (stored === undefined) return null;
  try {
    const { report, reloadedIn } = stored as { report: unknown; reloadedIn: unknown };
    return { report: readReport(report), reloadedIn: typeof reloadedIn === 'number' ? reloadedIn : null };
  } catch {
    return null;
  }
}

/** Whether two addresses show the same page, perhaps another part of it. */
export const isSameAddress = (one: string, other: string): boolean => withoutFragment(one) === withoutFragment(other);

/** Forgets the answered report of an address. */
export async function forgetAnswered(url: string): Promise<void> {
  await browser.storage.session.remove(keyOf(url));
}

const keyOf = (url: string): string => PREFIX + withoutFragment(url);

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

async function makeRoom(key: string): Promise<void> {
  const all = await browser.storage.session.get(null);
  const kept = Object.entries(all).filter(([name]) => name.startsWith(PREFIX) && name !== key);
  const oldest = kept.toSorted((a, b) => timeOf(a[1]).localeCompare(timeOf(b[1]))).slice(0, kept.length - LIMIT + 1);
  if (kept.length >= LIMIT) await browser.storage.session.remove(oldest.map(([name]) => name));
}

function timeOf(stored: unknown): string {
  const { report } = stored as { report?: { auditedAt?: unknown } };
  return String(report?.auditedAt ?? '');
}
