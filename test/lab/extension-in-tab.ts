import type { PageReport } from '../../shared/report/page-report';

/** What came of an audit: a report, or the words in which the extension said that it could not look into the page. */
export type ExtensionAnswer = { report: PageReport } | { problem: string };

/**
 * Opens an address in a new tab, waits until it has loaded, and asks the extension for an audit of it in the words of its
 * own panel. Runs in a page of the extension, in either browser, so it may use nothing from this file.
 * @param limit how long the page may take, milliseconds; what has come by then is audited
 * @param active false: behind the other tabs, where browsers let pages run slowly
 */
export async function auditInTab(url: string, limit: number, active: boolean): Promise<ExtensionAnswer> {
  const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
  const { id: tabId = -1 } = await chrome.tabs.create({ url, active });
  const end = Date.now() + limit;
  // A page may load itself anew, so it has come when it has come twice in a row.
  for (let quiet = 0; quiet < 3 && Date.now() < end; await pause(70)) {
    const tab = await chrome.tabs.get(tabId);
    quiet = tab.status === 'complete' && tab.url !== 'about:blank' ? quiet + 1 : 0;
  }
  const wire = await chrome.runtime.sendMessage({ name: 'audit-tab', body: { tabId, pillars: ['ipv6'] } });
  await chrome.tabs.remove(tabId);
  return 'error' in wire ? { problem: String(wire.error) } : { report: wire.reply };
}

/** Keeps settings as the options page keeps them after consent; its prompt cannot be answered without a screen. */
export async function keepSettings(resolvers: readonly string[]): Promise<void> {
  const settings = { language: 'vi', pillars: ['ipv6'], dnsAgreed: resolvers.length > 0, resolvers };
  await chrome.storage.local.set({ settings });
}
