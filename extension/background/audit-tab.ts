import axe from 'axe-core/package.json' with { type: 'json' };
import browser from 'webextension-polyfill';
import { gatherPage } from '../../shared/facts/gather-page';
import { assembleReport } from '../../shared/report/assemble-report';
import type { PageReport } from '../../shared/report/page-report';
import { CATALOGUE } from '../../shared/rules/catalogue';
import type { Pillar } from '../../shared/rules/outcome';
import { tabHost } from './tab-host';

/**
 * Audits the page a tab shows, in the auditor's own session.
 * @throws Error when the page cannot be read, for example because the extension has no access to its host
 */
export async function auditTab(tabId: number, pillars: readonly Pillar[]): Promise<PageReport> {
  const auditedAt = new Date().toISOString();
  const { facts, problems } = await gatherPage(tabHost(tabId), pillars);
  const top = problems.find(problem => problem.part === 'frames');
  if (top) throw new Error(top.error);
  const tab = await browser.tabs.get(tabId);
  return assembleReport({ requestedUrl: tab.url ?? '', auditedAt, engine: engine(), pillars, facts, problems });
}

function engine(): PageReport['engine'] {
  const { version } = browser.runtime.getManifest();
  return { version, axe: axe.version, rules: `${version}+${CATALOGUE.length}` };
}
