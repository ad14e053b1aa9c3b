import axe from 'axe-core/package.json' with { type: 'json' };
import browser from 'webextension-polyfill';
import { gatherPage } from '../../shared/facts/gather-page';
import { assembleReport } from '../../shared/report/assemble-report';
import type { PageReport } from '../../shared/report/page-report';
import { CATALOGUE } from '../../shared/rules/catalogue';
import type { Pillar } from '../../shared/rules/outcome';
import type { AuditStep } from '../storage/progress';
import { agencyOfPage } from './agency-of-page';
import { CANCELLED, watchedHost } from './audit-steps';
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
  const { facts, problems } = await gatherPage(watchedHost(tabHost(tabId), onStep, signal), pillars);
  if (signal.aborted) throw new Error(CANCELLED);
  const top = problems.find(problem => problem.part === 'frames');
  if (top) throw new Error(top.error);
  onStep('judging');
  const requestedUrl = facts.page?.url ?? (await browser.tabs.get(tabId)).url ?? '';
  const agency = agencyOfPage(requestedUrl, auditedAt);
  return assembleReport({ requestedUrl, auditedAt, engine: engine(), pillars, facts, problems, agency });
}

function engine(): PageReport['engine'] {
  const { version } = browser.runtime.getManifest();
  return { version, axe: axe.version, rules: `${version}+${CATALOGUE.length}` };
}
