import type { Browser } from 'playwright-core';
import { assembleReport, type ReportInput } from '../shared/report/assemble-report';
import type { PageReport } from '../shared/report/page-report';
import { agencyOfPage } from './agency-of-page';
import type { AuditOptions } from './audit-options';
import { engineVersions } from './engine-versions';
import { gatherEverything } from './gather-everything';
import { loadProblem } from './load-problem';
import { UnreadPage } from './network/load-watched';
import type { RunNetwork } from './network/run-network';
import { typedAddress } from './typed-address';

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
    const report = await openAndAudit({ browser, network, typed, options, auditedAt });
    return { ...report, elapsedMilliseconds: Date.now() - started };
  } catch (error) {
    const { status, message } = loadProblem(error, hostOf(typed));
    const facts = error instanceof UnreadPage ? { network: error.network } : {};
    const report = reportOf({ typed, options, auditedAt }, { facts, problems: [] });
    return { ...report, status, problem: message, elapsedMilliseconds: Date.now() - started };
  }
}

interface Asked {
  typed: string;
  options: AuditOptions;
  auditedAt: string;
}

async function openAndAudit(asked: Asked & { browser: Browser; network: RunNetwork }): Promise<PageReport> {
  const { browser, network, typed, options, auditedAt } = asked;
  const url = typedAddress(typed);
  const access = await network.open(url);
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'vi-VN', ...access.contextOptions });
  try {
    const { facts, problems } = await gatherEverything({ context, network, access, url }, options);
    const agency = agencyOfPage(facts.page?.url ?? typed, auditedAt);
    const report = reportOf(asked, { facts, problems, agency });
    return facts.journey && options.journey ? { ...report, journey: options.journey } : report;
  } finally {
    await context.close().catch(() => undefined);
    access.close();
  }
}

function reportOf(
  { typed, options: { pillars, profile }, auditedAt }: Asked,
  found: Pick<ReportInput, 'facts' | 'problems' | 'agency'>,
): PageReport {
  return assembleReport({ requestedUrl: typed, auditedAt, engine: engineVersions(), pillars, profile, ...found });
}

function hostOf(typed: string): string {
  return URL.canParse(typed) ? new URL(typed).host : typed;
}
