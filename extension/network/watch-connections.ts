import browser from 'webextension-polyfill';
import { keepLog, storedLog } from '../storage/connections';
import { noteSighting } from './keep-sightings';
import { type LoggedRequest, loggedRequest, type RequestEvent } from './logged-request';
import { committed, EMPTY_LOG, type TabLog, withRequest } from './tab-log';
import { joinedWithWorkers, withWorkerRequest } from './worker-log';

const ALL = { urls: ['<all_urls>'] };
/** Long enough to write a burst once, short enough to be done before the worker falls asleep, milliseconds. */
const WRITE_AFTER_MILLISECONDS = 300;

/** The browsers' number for "no tab": workers have none. */
const WORKERS = -1;

type TabEvent = RequestEvent & { tabId: number; documentLifecycle?: string | undefined };

const logs = new Map<number, TabLog>();
const writing = new Set<number>();
/** Changes happen one after the other: the first of a tab has to wait for what was stored before the worker slept. */
let queue: Promise<void> = Promise.resolve();

const onRedirect = (event: TabEvent): void => note(event, 'redirect');
const onAnswer = (event: TabEvent): void => note(event, 'answer');
const onError = (event: TabEvent): void => note(event, 'error');

/** Starts to note every request the extension may see, tab by tab. Call at the top of the background script. */
export function watchConnections(): void {
  browser.webRequest.onBeforeRedirect.addListener(onRedirect, ALL);
  browser.webRequest.onResponseStarted.addListener(onAnswer, ALL);
  browser.webRequest.onErrorOccurred.addListener(onError, ALL);
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, timeStamp, url }) => {
    if (frameId === 0) change(tabId, log => committed(log, timeStamp, url));
  });
  browser.tabs.onRemoved.addListener(tabId => {
    logs.delete(tabId);
    void keepLog(tabId, null);
  });
}

/**
 * Listens anew. Chromium shows requests of a newly allowed host only to listeners that were set after it was allowed.
 */
export function watchAgain(): void {
  browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
  browser.webRequest.onResponseStarted.removeListener(onAnswer);
  browser.webRequest.onErrorOccurred.removeListener(onError);
  browser.webRequest.onBeforeRedirect.addListener(onRedirect, ALL);
  browser.webRequest.onResponseStarted.addListener(onAnswer, ALL);
  browser.webRequest.onErrorOccurred.addListener(onError, ALL);
}

/** What was noted of the page a tab shows, in order, and of the service workers of its origin. */
export async function connectionsOf(tabId: number): Promise<TabLog['requests']> {
  await queue;
  const [page, workers] = await Promise.all([tabId, WORKERS].map(async id => logs.get(id) ?? (await storedLog(id))));
  return joinedWithWorkers(page ?? EMPTY_LOG, workers?.requests ?? []);
}

/** Forgets every tab's log, and writes nothing that was still to be written. */
export async function forgetConnections(): Promise<void> {
  await queue;
  const tabs = [...logs.keys()];
  logs.clear();
  await Promise.all(tabs.map(tabId => keepLog(tabId, null)));
}

function note(event: TabEvent, what: 'redirect' | 'answer' | 'error'): void {
  const request = loggedRequest(event, what);
  void noteSighting(request);
  // Pages that are loaded ahead of a click are not the page of the tab.
  if (event.documentLifecycle === 'prerender') return;
  if (event.tabId !== WORKERS) change(event.tabId, log => withRequest(log, request));
  else noteOfWorker(request, originOf(event));
}

function noteOfWorker(request: LoggedRequest, origin: string | null): void {
  if (origin !== null) change(WORKERS, log => withWorkerRequest(log, request, origin));
}

/** The web origin that asked; null for the browser and the extensions themselves. */
function originOf({ initiator, originUrl }: TabEvent): string | null {
  const asker = initiator ?? originUrl ?? '';
  return /^https?:/.test(asker) && URL.canParse(asker) ? new URL(asker).origin : null;
}

function change(tabId: number, apply: (log: TabLog) => TabLog): void {
  const work = queue.then(async () => {
    logs.set(tabId, apply(logs.get(tabId) ?? (await storedLog(tabId))));
    writeSoon(tabId);
  });
  queue = work.catch(() => undefined);
}

function writeSoon(tabId: number): void {
  if (writing.has(tabId)) return;
  writing.add(tabId);
  setTimeout(() => {
    writing.delete(tabId);
    const log = logs.get(tabId);
    if (log !== undefined) void keepLog(tabId, log).catch(() => undefined);
  }, WRITE_AFTER_MILLISECONDS);
}
