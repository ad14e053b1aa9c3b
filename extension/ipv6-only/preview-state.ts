import browser from 'webextension-polyfill';
import type { Weight } from '../../shared/facts/network/resource-weight';
import type { RequestKind } from '../../shared/facts/network-facts';

/** `allowed`: comes over IPv6, or is missing for everybody. `lost`: IPv4 only. `unknown`: nobody could tell; blocked too. */
export type PreviewFate = 'allowed' | 'lost' | 'unknown';

export interface PreviewHost {
  host: string;
  fate: PreviewFate;
  /** What the page wanted of it, each once. */
  kinds: readonly RequestKind[];
  weight: Weight;
}

/** A tab that is shown as a person without IPv4 would see it. */
export interface Preview {
  /** `loading`: until the page has come and its hosts are known. */
  phase: 'loading' | 'shown';
  /** Without query. */
  pageUrl: string;
  resolver: string;
  /** Hosts of the page that the tab shows. */
  hosts: readonly PreviewHost[];
  /** Every host found out about since the preview began. */
  fates: Readonly<Record<string, PreviewFate>>;
  /** The page that was already loaded a second time by itself: never again for the same page. */
  reloadedFor: string | null;
  /** Whether hosts were found after the second load that would pass now. */
  late: boolean;
  /** Whether a service worker fetches for the page: what it fetches belongs to no tab, so it is not blocked. */
  worker: boolean;
}

const PREFIX = 'ipv6-only-of-tab-';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Keeps a tab's preview, never longer than the browser session; null ends it. */
export async function keepPreview(tabId: number, preview: Preview | null): Promise<void> {
  if (preview === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: preview });
}

/** A tab's preview; null when it is shown as it is. */
export async function storedPreview(tabId: number): Promise<Preview | null> {
  // Written by this very version: the session ends when the extension is updated.
  return ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Preview | undefined) ?? null;
}

/**
 * Watches the previews of all tabs.
 * @returns a function that ends the watch
 */
export function watchPreviews(onChange: (tabId: number, preview: Preview | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) onChange(Number(key.slice(PREFIX.length)), (newValue as Preview | undefined) ?? null);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
