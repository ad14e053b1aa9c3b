import axe from 'axe-core/package.json' with { type: 'json' };
import browser from 'webextension-polyfill';
import { type JourneyRecord, PROCEDURE_CODE } from '../../shared/journey/journey-record';
import { publicAddress } from '../../shared/journey/read-journey';
import { redactTitle } from '../../shared/journey/redact-text';
import { type ProcedurePageFacts, reportWithJourney } from '../../shared/journey/report-with-journey';
import { assembleReport } from '../../shared/report/assemble-report';
import type { PageReport } from '../../shared/report/page-report';
import { CATALOGUE } from '../../shared/rules/catalogue';
import { readProcedure } from '../../shared/rules/procedure/reading/read-procedure';
import { changeReport } from '../storage/answers';
import { type JourneyBasis, journeyTab, keepBasis, storedBasis, storedJourney } from '../storage/journey';
import { keepReport, lastReport } from '../storage/reports';
import { agencyOfPage } from './agency-of-page';
import type { GatheredProcedure } from './journey-page';

/** What a journey says about its procedure, from the procedure's own page. */
export function procedureOf({ page, procedure }: ProcedurePageFacts): JourneyRecord['procedure'] {
  const { name, code } = readProcedure(procedure, page);
  const found = { title: redactTitle(name?.text ?? page.title, false), url: publicAddress(page.url) };
  return code === null || !PROCEDURE_CODE.test(code.text) ? found : { ...found, code: code.text };
}

/**
 * Keeps the procedure's page as what the journey's report is about: the tab's own report where it has one of this page,
 * else one of the procedure rules alone.
 */
export async function keepProcedurePage(tabId: number, facts: GatheredProcedure): Promise<void> {
  const { typedTexts: _, ...read } = facts;
  const own = await lastReport(tabId);
  const isOfPage = own !== null && samePage(own.finalUrl, read.page.url) && own.procedure !== undefined;
  await keepBasis(tabId, { read, report: isOfPage ? own : procedureReport(facts) });
}

function procedureReport(facts: GatheredProcedure): PageReport {
  const { version } = browser.runtime.getManifest();
  const auditedAt = new Date().toISOString();
  const { url } = facts.page;
  return assembleReport({
    requestedUrl: url,
    auditedAt,
    engine: { version, axe: axe.version, rules: `${version}+${CATALOGUE.length}` },
    pillars: ['procedure'],
    facts,
    problems: [],
    agency: agencyOfPage(url, auditedAt),
  });
}

/**
 * Judges the assisted rules again: by the journey where it is confirmed, else without it. The tab's own report follows
 * where it is about the procedure's page.
 * @throws Error when the browser's storage is full
 */
export async function judgeJourney(ofTab: number): Promise<void> {
  const tabId = await journeyTab(ofTab);
  const basis = await storedBasis(tabId);
  const kept = await storedJourney(tabId);
  if (basis === null) return;
  const record = kept?.state === 'confirmed' ? kept.record : null;
  const fresh = await freshReport(tabId, basis);
  const report = reportWithJourney(fresh, basis.read, record);
  await keepBasis(tabId, { ...basis, report });
  const own = await lastReport(tabId);
  if (own !== null && samePage(own.finalUrl, report.finalUrl)) await changeReport(tabId, () => report);
  else if (record !== null && own === null && (await showsPage(tabId, report.finalUrl)))
    await keepReport(tabId, report);
}

/** The tab's report may have been answered or audited again since. */
async function freshReport(tabId: number, { report }: JourneyBasis): Promise<PageReport> {
  const own = await lastReport(tabId);
  return own !== null && own.procedure !== undefined && samePage(own.finalUrl, report.finalUrl) ? own : report;
}

async function showsPage(tabId: number, url: string): Promise<boolean> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  return frame?.url !== undefined && samePage(frame.url, url);
}

/** The report of the procedure a tab's journey is about; null when its page was not met. */
export async function journeyReport(tabId: number): Promise<PageReport | null> {
  return (await storedBasis(tabId))?.report ?? null;
}

/** A report that was just made, with the tab's confirmed journey where it is about the journey's procedure. */
export async function withTabJourney(tabId: number, report: PageReport): Promise<PageReport> {
  const kept = await storedJourney(tabId);
  const basis = await storedBasis(tabId);
  if (kept?.state !== 'confirmed' || basis === null || !samePage(report.finalUrl, basis.report.finalUrl)) return report;
  return report.procedure === undefined ? report : reportWithJourney(report, basis.read, kept.record);
}

const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
