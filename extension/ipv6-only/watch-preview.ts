import browser from 'webextension-polyfill';
import { watchPreviews } from './preview-state';
import { cleanAfterDeletion, dropPreview, settlePreview } from './preview-tab';
import { removeAllRules } from './tab-rules';

/** A page goes on asking for a while after it has loaded, milliseconds. */
const SETTLE_MILLISECONDS = 1000;

/** Follows the tabs that are shown without IPv4, and cleans up behind them. Call at the top of the background script. */
export function watchPreviewedTabs(): void {
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0 && isWeb(url)) setTimeout(() => void settlePreview(tabId, url, true), SETTLE_MILLISECONDS);
  });
  browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0 && isWeb(url)) void settlePreview(tabId, url, false);
  });
  browser.tabs.onRemoved.addListener(tabId => void dropPreview(tabId));
  // Whoever deletes what is kept ends the preview too.
  watchPreviews((tabId, preview) => {
    if (preview === null) void cleanAfterDeletion(tabId);
  });
  browser.runtime.onStartup.addListener(() => void removeAllRules());
  browser.runtime.onInstalled.addListener(() => void removeAllRules());
}

const isWeb = (url: string): boolean => /^https?:/.test(url);
