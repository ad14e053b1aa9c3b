import type { Browser, BrowserContext, Page } from 'playwright-core';
import { formFileAddresses } from '../shared/audit/form-file-addresses';
import { nationalRecordFor } from '../shared/audit/national-records';
import type { ProcedureProfile } from '../shared/audit/procedure-profile';
import type { ActedFacts } from '../shared/facts/acting/acting-parts';
import { askFiles } from '../shared/facts/ask-files';
import { gatherPage } from '../shared/facts/gather-page';
import type { NationalRecordFacts } from '../shared/facts/national-record-facts';
import { journeyForPage } from '../shared/journey/journey-for-page';
import type { JourneyRecord } from '../shared/journey/journey-record';
import { assembleReport } from '../shared/report/assemble-report';
import type { PageReport } from '../shared/report/page-report';
import type { Pillar } from '../shared/rules/outcome';
import { actOnPage } from './acting/act-on-page';
import { agencyOfPage } from './agency-of-page';
import { askThrough } from './ask-address';
import { engineVersions } from './engine-versions';
import { loadPage } from './load-page';
import { loadProblem } from './load-problem';
import { gatherNetwork } from './network/gather-network';
import { loadWatched, refuseLeft, UnreadPage, unreadPage } from './network/load-watched';
import type { NetworkAccess, RunNetwork } from './network/run-network';
import { pageHost } from './page-host';
import { typedAddress } from './typed-address';

export interface AuditOptions {
  pillars: readonly Pillar[];
  /** Longest wait for the page, milliseconds; the loader's own when absent. */
  deadlineMilliseconds?: number;
  /** National records by procedure code, to compare pages with. */
  records?: ReadonlyMap<string, NationalRecordFacts> | undefined;
  /** The legal order procedures are measured by. */
  profile?: ProcedureProfile | undefined;
  /** A walk through the application, for the page of its procedure. */
  journey?: JourneyRecord | undefined;
}

const VIEWPORT = { width: 1280, height: 900 };

/**
 * Audits one address in a browser context of its own. Never throws for what the address does: a page that cannot be
 * audited gives a report with the status and the problem.
 */
export async function auditAddress(
  browser: Browser,
  network: RunNetwork,
  typed: string,
  options: AuditOptions,
): Promise<PageReport> {
  const started = Date.now();
  const auditedAt = new Date(started).toISOString();
  try {
    const report = await openAndAudit(browser, network, typed, options, auditedAt);
    return { ...report, elapsedMilliseconds: Date.now() - started };
  } catch (error) {
    const { status, message } = loadProblem(error, hostOf(typed));
    const facts = error instanceof UnreadPage ? { network: error.network } : {};
    const report = assembleReport({
      requestedUrl: typed,
      auditedAt,
      engine: engineVersions(),
      ...options,
      facts,
      problems: [],
    });
    return { ...report, status, problem: message, elapsedMilliseconds: Date.now() - started };
  }
}

async function openAndAudit(
  browser: Browser,
  network: RunNetwork,
  typed: string,
  options: AuditOptions,
  auditedAt: string,
): Promise<PageReport> {
  const url = typedAddress(typed);
  const access = await network.open(url);
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'vi-VN', ...access.contextOptions });
  try {
    return await audit({ context, network, access, url, typed, auditedAt }, options);
  } finally {
    await context.close().catch(() => undefined);
    access.close();
  }
}

interface OpenAudit {
  context: BrowserContext;
  network: RunNetwork;
  access: NetworkAccess;
  url: string;
  typed: string;
  auditedAt: string;
}

async function audit(
  { context, network, access, url, typed, auditedAt }: OpenAudit,
  options: AuditOptions,
): Promise<PageReport> {
  const page = await context.newPage();
  const watch = access.watch(page);
  const deep = options.pillars.includes('ipv6');
  const loaded = await loadWatched(page, url, { watch, access, deadline: options.deadlineMilliseconds }).catch(
    async error => {
      throw await unreadPage(error, url, watch, deep);
    },
  );
  const host = await pageHost(page);
  const { facts, problems } = await gatherPage(host, options.pillars);
  // Nobody types here; the numbers in the addresses of a list are the list's own.
  delete facts.typedTexts;
  refuseLeft(watch, access);
  if (facts.page) facts.page = { ...facts.page, ...loaded };
  if (deep)
    Object.assign(facts, await gatherNetwork({ host, page, watch, access, network, frames: facts.frames ?? [] }));
  if (options.pillars.includes('accessibility')) Object.assign(facts, await actOnCopy(context, page));
  if (facts.procedure) facts.formFiles = await askFiles(formFileAddresses(facts), askThrough(context));
  const nationalRecord = options.records && nationalRecordFor(options.records, facts);
  if (nationalRecord) facts.nationalRecord = nationalRecord;
  const walked = options.journey === undefined ? null : journeyForPage(options.journey, facts);
  if (walked !== null && 'journey' in walked) facts.journey = walked.journey;
  const agency = agencyOfPage(facts.page?.url ?? typed, auditedAt);
  const report = assembleReport({
    requestedUrl: typed,
    auditedAt,
    engine: engineVersions(),
    ...options,
    facts,
    problems:
      walked !== null && 'problem' in walked ? [...problems, { part: 'journey', error: walked.problem }] : problems,
    agency,
  });
  return facts.journey === undefined || options.journey === undefined
    ? report
    : { ...report, journey: options.journey };
}

/** The acting checks get a page of their own, so that what they do never colours what was read. */
async function actOnCopy(context: BrowserContext, page: Page): Promise<ActedFacts> {
  const copy = await context.newPage();
  try {
    await loadPage(copy, page.url());
    return await actOnPage(copy);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { acting: { skipped: [{ check: 'all', reason }] } };
  } finally {
    await copy.close().catch(() => undefined);
  }
}

function hostOf(typed: string): string {
  return URL.canParse(typed) ? new URL(typed).host : typed;
}
