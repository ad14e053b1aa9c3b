import type { Preview } from '../../extension/ipv6-only/preview-state';

// Each of these runs in a page of the extension, in either browser, so it may use nothing from this file.

/** Opens an address in a new tab and waits until it has come. @returns the tab */
export async function openTab(url: string): Promise<number> {
  const { id = -1 } = await chrome.tabs.create({ url, active: true });
  for (let quiet = 0; quiet < 3; await new Promise(resolve => setTimeout(resolve, 70))) {
    const tab = await chrome.tabs.get(id);
    quiet = tab.status === 'complete' && tab.url !== 'about:blank' ? quiet + 1 : 0;
  }
  return id;
}

export async function closeTab(tabId: number): Promise<void> {
  await chrome.tabs.remove(tabId);
}

/** Begins or ends a preview in the words of the panel. @returns what the background answered */
export async function tellPreview(name: 'start-ipv6-only' | 'stop-ipv6-only', tabId: number): Promise<unknown> {
  const wire = await chrome.runtime.sendMessage({ name, body: { tabId } });
  return wire.error ?? wire.reply;
}

/** What is kept of a tab's preview, and how many rules there are. */
export async function previewOf(tabId: number): Promise<{ preview: Preview | null; rules: number }> {
  const key = `ipv6-only-of-tab-${tabId}`;
  const stored = (await chrome.storage.session.get(key))[key] as Preview | undefined;
  return { preview: stored ?? null, rules: (await chrome.declarativeNetRequest.getSessionRules()).length };
}

/** Goes to an address in a tab, as a link would. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await chrome.tabs.update(tabId, { url });
}

/** Lets the page itself fetch something. @returns whether it came; false too when the page was left meanwhile */
export async function fetchInPage(tabId: number, url: string): Promise<boolean> {
  const fetched = chrome.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: (address: string) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    args: [url],
  });
  const left = new Promise<[]>(resolve => setTimeout(() => resolve([]), 3000));
  const [injected] = await Promise.race([fetched, left]);
  return injected?.result === true;
}
