import browser from 'webextension-polyfill';
import { EMPTY_LOG, type TabLog } from '../network/tab-log';

const keyOf = (tabId: number): string => `connections-of-tab-${tabId}`;

/** Keeps a tab's log for when the worker sleeps; null forgets it. @throws Error when the browser's storage is full */
export async function keepLog(tabId: number, log: TabLog | null): Promise<void> {
  if (log === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: log });
}

/** A tab's log as it was kept; an empty one when there is none. */
export async function storedLog(tabId: number): Promise<TabLog> {
  const stored: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  // Written by this very version: the session ends when the extension is updated.
  return stored === undefined ? EMPTY_LOG : (stored as TabLog);
}
