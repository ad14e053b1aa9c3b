import browser from 'webextension-polyfill';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { storedPreview, watchPreviews } from './preview-state';
import { cleanAfterDeletion, dropPreview, settlePreview } from './preview-tab';
import { removeAllRules } from './tab-rules';

/** A page goes on asking for a while after it has loaded, milliseconds. */
const SETTLE_MILLISECONDS = 1000;
/** What a page asks for later comes in bursts, milliseconds. */
const BURST_MILLISECONDS = 500;

/** Tabs whose page has just come, until it is looked into. */
const arrived = new Map<number, ReturnType<typeof setTimeout>>();
/** Tabs whose page asked for something that was refused, until it is looked into. */
const asking = new Map<number, ReturnType<typeof setTimeout>>();

/** Follows the tabs that are shown without IPv4, and cleans up behind them. Call at the top of the background script. */
export function watchPreviewedTabs(): void {
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0 && isWeb(url)) came(tabId, url);
  });
  browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0 && isWeb(url)) void failed(tabId, url);
  });
  browser.webRequest.onErrorOccurred.addListener(({ tabId }) => lookLater(tabId), { urls: ['<all_urls>'] });
  browser.tabs.onRemoved.addListener(tabId => void dropPreview(tabId));
  // Whoever deletes what is kept ends the preview too.
  watchPreviews((tabId, preview) => {
    if (preview === null) void cleanAfterDeletion(tabId);
  });
  browser.runtime.onStartup.addListener(() => void removeAllRules());
  browser.runtime.onInstalled.addListener(() => void removeAllRules());
}

function came(tabId: number, url: string): void {
  clearTimeout(arrived.get(tabId));
  const look = (): void => {
    arrived.delete(tabId);
    void settlePreview(tabId, url, 'came');
  };
  arrived.set(tabId, setTimeout(look, SETTLE_MILLISECONDS));
}

/** Where a page did not come, the one before is gone; a download, which is not our doing, leaves it in place. */
async function failed(tabId: number, url: string): Promise<void> {
  const preview = await storedPreview(tabId);
  if (preview?.fates[hostOfUrl(url)] !== 'allowed') clearTimeout(arrived.get(tabId));
  await settlePreview(tabId, url, 'failed');
}

/** A blocked request is an error to the page: when its hosts are new, they are listed while the page is there. */
function lookLater(tabId: number): void {
  if (tabId < 0 || asking.has(tabId)) return;
  const look = async (): Promise<void> => {
    asking.delete(tabId);
    if ((await storedPreview(tabId)) === null) return;
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
    if (isWeb(frame?.url ?? '')) await settlePreview(tabId, frame?.url ?? '', 'asks-more');
  };
  asking.set(
    tabId,
    setTimeout(() => void look().catch(() => undefined), BURST_MILLISECONDS),
  );
}

const isWeb = (url: string): boolean => /^https?:/.test(url);
