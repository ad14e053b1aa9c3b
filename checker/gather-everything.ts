import type { BrowserContext, Page } from 'playwright-core';
import { formFileAddresses } from '../shared/audit/form-file-addresses';
import { nationalRecordFor } from '../shared/audit/national-records';
import type { ActedFacts } from '../shared/facts/acting/acting-parts';
import { askFiles } from '../shared/facts/ask-files';
import { type GatheredPage, gatherPage } from '../shared/facts/gather-page';
import { journeyForPage } from '../shared/journey/journey-for-page';
import { actOnPage } from './acting/act-on-page';
import type { AuditOptions } from './audit-options';
import { loadPage } from './load-page';
import { askAtAddresses } from './network/ask-address';
import { gatherNetwork } from './network/gather-network';
import { loadWatched, refuseLeft, unreadPage } from './network/load-watched';
import type { NetworkAccess, RunNetwork } from './network/run-network';
import { pageHost } from './page-host';

/** A browser context that is ready for one address. */
export interface OpenAudit {
  context: BrowserContext;
  network: RunNetwork;
  access: NetworkAccess;
  url: string;
}

/**
 * Loads an address and gathers what the page, the network, a copy of the page and the given files tell.
 * @throws UnreadPage when the page cannot be read; LoadProblem when it leads where it may not
 */
export async function gatherEverything(
  { context, network, access, url }: OpenAudit,
  { pillars, deadlineMilliseconds: deadline, records, journey }: AuditOptions,
): Promise<GatheredPage> {
  const page = await context.newPage();
  const watch = access.watch(page);
  const deep = pillars.includes('ipv6');
  const loaded = await loadWatched(page, url, { watch, access, deadline }).catch(async error => {
    throw await unreadPage(error, url, watch, deep);
  });
  const host = await pageHost(page);
  const { facts, problems } = await gatherPage(host, pillars);
  // Nobody types here; the numbers in the addresses of a list are the list's own.
  delete facts.typedTexts;
  refuseLeft(watch, access);
  if (facts.page) facts.page = { ...facts.page, ...loaded };
  if (deep)
    Object.assign(facts, await gatherNetwork({ host, page, watch, access, network, frames: facts.frames ?? [] }));
  if (pillars.includes('accessibility')) Object.assign(facts, await actOnCopy(context, page));
  if (facts.procedure) facts.formFiles = await askFiles(formFileAddresses(facts), askAtAddresses(access.usable));
  const nationalRecord = records && nationalRecordFor(records, facts);
  if (nationalRecord) facts.nationalRecord = nationalRecord;
  const walked = journey && journeyForPage(journey, facts);
  if (walked && 'journey' in walked) facts.journey = walked.journey;
  if (!walked || !('problem' in walked)) return { facts, problems };
  return { facts, problems: [...problems, { part: 'journey', error: walked.problem }] };
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
