import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ActingFacts } from '../shared/facts/acting-facts';
import { gatherPage } from '../shared/facts/gather-page';
import { assembleReport } from '../shared/report/assemble-report';
import type { PageReport } from '../shared/report/page-report';
import type { Pillar } from '../shared/rules/outcome';
import { actOnPage } from './acting/act-on-page';
import { engineVersions } from './engine-versions';
import { loadPage } from './load-page';
import { loadProblem } from './load-problem';
import type { RunNetwork } from './network/run-network';
import { pageHost } from './page-host';
import { typedAddress } from './typed-address';

export interface AuditOptions {
  pillars: readonly Pillar[];
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
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'vi-VN' });
  const auditedAt = new Date(started).toISOString();
  try {
    const report = await audit(context, network, typed, options, auditedAt);
    return { ...report, elapsedMilliseconds: Date.now() - started };
  } catch (error) {
    const { status, message } = loadProblem(error, hostOf(typed));
    const report = assembleReport({
      requestedUrl: typed,
      auditedAt,
      engine: engineVersions(),
      ...options,
      facts: {},
      problems: [],
    });
    return { ...report, status, problem: message, elapsedMilliseconds: Date.now() - started };
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function audit(
  context: BrowserContext,
  network: RunNetwork,
  typed: string,
  options: AuditOptions,
  auditedAt: string,
): Promise<PageReport> {
  const url = typedAddress(typed);
  const page = await context.newPage();
  const watch = await network.watch(page);
  const loaded = await loadPage(page, url);
  const { facts, problems } = await gatherPage(await pageHost(page), options.pillars);
  if (facts.page) facts.page = { ...facts.page, ...loaded };
  if (options.pillars.includes('ipv6')) facts.network = await watch.facts();
  if (options.pillars.includes('accessibility')) facts.acting = await actOnCopy(context, page);
  return assembleReport({ requestedUrl: typed, auditedAt, engine: engineVersions(), ...options, facts, problems });
}

/** The acting checks get a page of their own, so that what they do never colours what was read. */
async function actOnCopy(context: BrowserContext, page: Page): Promise<ActingFacts> {
  const copy = await context.newPage();
  try {
    await loadPage(copy, page.url());
    return await actOnPage(copy);
  } catch (error) {
    return { skipped: [{ check: 'all', reason: error instanceof Error ? error.message : String(error) }] };
  } finally {
    await copy.close().catch(() => undefined);
  }
}

function hostOf(typed: string): string {
  return URL.canParse(typed) ? new URL(typed).host : typed;
}
