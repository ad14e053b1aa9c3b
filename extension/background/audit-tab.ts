import axe from 'axe-core/package.json' with { type: 'json' };
import browser from 'webextension-polyfill';
import { formFileAddresses } from '../../shared/audit/form-file-addresses';
import { askFiles } from '../../shared/facts/ask-files';
import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherPage } from '../../shared/facts/gather-page';
import type { PageFacts } from '../../shared/facts/page-facts';
import { assembleReport } from '../../shared/report/assemble-report';
import type { PageReport } from '../../shared/report/page-report';
import { CATALOGUE } from '../../shared/rules/catalogue';
import type { Pillar } from '../../shared/rules/outcome';
import { allowedHosts } from '../network/allowed-hosts';
import { askAllowed } from '../network/ask-address';
import { gatherNetwork } from '../network/gather-network';
import type { LoggedRequest } from '../network/logged-request';
import { connectionsOf } from '../network/watch-connections';
import type { AuditStep } from '../storage/progress';
import { agencyOfPage } from './agency-of-page';
import { CANCELLED, unlessAborted, watchedHost } from './audit-steps';
import { tabHost } from './tab-host';

interface AuditWatch {
  onStep: (step: AuditStep) => void;
  signal: AbortSignal;
}

/**
 * Audits the page a tab shows, in the auditor's own session.
 * @throws Error when the page cannot be read, for example because the extension has no access to its host; `CANCELLED`
 *   when the auditor stopped it
 */
export async function auditTab(tabId: number, pillars: readonly Pillar[], watch: AuditWatch): Promise<PageReport> {
  const { onStep, signal } = watch;
  const auditedAt = new Date().toISOString();
  const host = watchedHost(tabHost(tabId), onStep, signal);
  const { facts, problems } = await gatherPage(host, pillars);
  if (signal.aborted) throw new Error(CANCELLED);
  const top = problems.find(problem => problem.part === 'frames');
  if (top) throw new Error(top.error);
  const log = await connectionsOf(tabId);
  const status = log.findLast(({ kind }) => kind === 'document')?.status ?? null;
  if (facts.page !== undefined) facts.page = { ...facts.page, httpStatus: status };
  if (pillars.includes('ipv6')) {
    onStep('network');
    facts.network = await unlessAborted(networkOf(host, facts, log), signal);
  }
  if (facts.procedure) {
    const { origins = [] } = await browser.permissions.getAll();
    const asking = askFiles(formFileAddresses(facts), askAllowed(allowedHosts(origins)));
    facts.formFiles = await unlessAborted(asking, signal);
  }
  onStep('judging');
  const requestedUrl = facts.page?.url ?? (await browser.tabs.get(tabId)).url ?? '';
  const agency = agencyOfPage(requestedUrl, auditedAt);
  return assembleReport({ requestedUrl, auditedAt, engine: engine(), pillars, facts, problems, agency });
}

async function networkOf(host: FrameHost, facts: Partial<PageFacts>, log: readonly LoggedRequest[]) {
  const { origins = [] } = await browser.permissions.getAll();
  const { frames = [], page } = facts;
  const pageUrl = page?.url ?? '';
  const network = await gatherNetwork({ host, frames, pageUrl, log, isAllowed: allowedHosts(origins) });
  // Chromium's memory cache hides requests; after this the next load shows them all.
  if (network.requests.some(({ reachedOver }) => reachedOver === 'cache')) {
    await browser.webRequest.handlerBehaviorChanged();
  }
  return network;
}

function engine(): PageReport['engine'] {
  const { version } = browser.runtime.getManifest();
  return { version, axe: axe.version, rules: `${version}+${CATALOGUE.length}` };
}
