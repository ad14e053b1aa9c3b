import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export interface WatchedTab {
  id: number;
  /** '' when the browser does not tell. */
  url: string;
  /** Changes with every page the tab shows, also when the address stays the same. */
  visit: number;
}

/**
 * The tab the panel speaks about: the one in its own address (`?tab=7`), else the one in front, whichever that becomes.
 * Null until it is known.
 */
export function useWatchedTab(): WatchedTab | null {
  const [tab, setTab] = useState<WatchedTab | null>(null);
  useEffect(() => {
    const fixed = fixedTab();
    let visit = 0;
    const look = async (): Promise<void> => {
      const id = fixed ?? (await frontTab());
      if (id === undefined) return;
      visit += 1;
      setTab({ id, url: await addressOf(id), visit });
    };
    const onNavigation = (details: { tabId: number; frameId: number }): void => {
      if (details.frameId === 0) void look();
    };
    const onActivated = (): void => void look();
    void look();
    browser.webNavigation.onCommitted.addListener(onNavigation);
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      browser.webNavigation.onCommitted.removeListener(onNavigation);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return tab;
}

function fixedTab(): number | undefined {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}

async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** `tabs.get` tells the address of granted hosts only, `webNavigation` of all web pages. */
async function addressOf(tabId: number): Promise<string> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  if (frame?.url) return frame.url;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? '';
}
