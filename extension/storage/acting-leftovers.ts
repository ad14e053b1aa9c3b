import browser, { type Tabs } from 'webextension-polyfill';

/** How a tab was zoomed before it was tried. */
export interface ZoomBefore {
  factor: number;
  settings: Tabs.ZoomSettings;
}

const PREFIX = 'zoom-before-in-tab-';

/** Keeps what must be put back, also when the worker dies meanwhile; null when it was put back. */
export async function keepZoomBefore(tabId: number, zoom: ZoomBefore | null): Promise<void> {
  const key = `${PREFIX}${tabId}`;
  if (zoom === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: zoom });
}

/** What was never put back, by tab. */
export async function zoomsNotPutBack(): Promise<ReadonlyMap<number, ZoomBefore>> {
  const all = await browser.storage.session.get(null);
  // Written by this very version: the session ends when the extension is updated.
  const left = Object.entries(all).flatMap(([key, zoom]) =>
    key.startsWith(PREFIX) ? [[Number(key.slice(PREFIX.length)), zoom as ZoomBefore] as const] : [],
  );
  return new Map(left);
}
