import browser from 'webextension-polyfill';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { LoggedRequest } from '../network/logged-request';
import { connectionsOf } from '../network/watch-connections';
import { askHosts } from './ask-hosts';
import { hostsSeen, joinedHosts } from './page-hosts';
import { keepPreview, type Preview, type PreviewFate, type PreviewHost, storedPreview } from './preview-state';
import { applyRules, removeRules } from './tab-rules';

/** Why a preview did not begin: nobody may be asked about addresses, or nobody could tell about the page's own host. */
export type PreviewStart = 'started' | 'no-resolver' | 'no-answer';

/** How long a page may take to say whether a worker serves it, milliseconds. */
const ANSWER_MILLISECONDS = 1000;

/** Changes happen one after the other, whatever happens in the tabs meanwhile. */
let queue: Promise<unknown> = Promise.resolve();

/** Blocks what has no IPv6 in one tab, and loads its page again. @throws Error when the browser refuses the rules */
export const startPreview = (tabId: number): Promise<PreviewStart> => inTurn(() => start(tabId));

/** Takes the rules away, and loads the page again if there were any. */
export const stopPreview = (tabId: number): Promise<void> => inTurn(() => stop(tabId));

/** Forgets the preview of a tab that is no longer there. */
export const dropPreview = (tabId: number): Promise<void> => inTurn(() => drop(tabId));

/** Takes the rules of a tab away whose preview was deleted from outside. */
export const cleanAfterDeletion = (tabId: number): Promise<void> =>
  inTurn(async () => {
    if ((await storedPreview(tabId)) === null) await removeRules(tabId);
  });

/** How a page of a previewed tab stands: it has come, it did not come, or it came a while ago and asks for more. */
export type PageStage = 'came' | 'failed' | 'asks-more';

/**
 * Finds out about the hosts that the page of a previewed tab wanted and nobody knew yet. The page is loaded a second time
 * when any of them would have passed, and never a third; never by itself when a person may be using it already.
 * @param url the page's address, also when it did not come
 */
export const settlePreview = (tabId: number, url: string, stage: PageStage): Promise<void> =>
  inTurn(() => settle(tabId, url, stage));

async function start(tabId: number): Promise<PreviewStart> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
  const url = frame?.url ?? '';
  const log = await connectionsOf(tabId);
  const seen = hostsSeen(url, log);
  const { resolver, fates } = await askHosts(url, namesOf(seen), log);
  if (resolver === null) return 'no-resolver';
  if ((fates.get(hostOfUrl(url)) ?? 'unknown') === 'unknown') return 'no-answer';
  const known = Object.fromEntries(fates);
  await applyRules(tabId, allowedIn(known));
  await keepPreview(tabId, {
    phase: 'loading',
    pageUrl: withoutQuery(url),
    resolver,
    hosts: withFates(seen, known),
    fates: known,
    reloadedFor: null,
    late: false,
    worker: false,
  });
  await reload(tabId);
  return 'started';
}

async function stop(tabId: number): Promise<void> {
  const preview = await storedPreview(tabId);
  await drop(tabId);
  if (preview !== null) await reload(tabId);
}

async function drop(tabId: number): Promise<void> {
  await removeRules(tabId);
  await keepPreview(tabId, null);
}

async function settle(tabId: number, url: string, stage: PageStage): Promise<void> {
  const preview = await storedPreview(tabId);
  if (preview === null) return;
  // A download, a page that was left before it came, a server that does not answer: not our doing.
  if (stage === 'failed' && preview.fates[hostOfUrl(url)] === 'allowed')
    return keepPreview(tabId, { ...preview, phase: 'shown' });
  // Of a page that did not come, the log holds the one before.
  const log = stage === 'failed' ? [] : await connectionsOf(tabId);
  const now = hostsSeen(url, log);
  const isSamePage = preview.pageUrl === withoutQuery(url);
  const seen = isSamePage ? joinedHosts(preview.hosts, now) : now;
  const fresh = namesOf(seen).filter(host => !(host in preview.fates));
  if (stage === 'asks-more' && (fresh.length === 0 || !isSamePage || preview.phase === 'loading')) return;
  const { fates } = await askHosts(url, fresh, log);
  const found = Object.fromEntries(fresh.map(host => [host, fates.get(host) ?? 'unknown'] as const));
  const worker = (await isServedByWorker(tabId, log)) || (isSamePage && preview.worker);
  await settleWith(tabId, url, { ...preview, worker }, seen, found, stage);
}

/** Whether a service worker stands between the page and the network, or fetched for it. */
async function isServedByWorker(tabId: number, log: readonly LoggedRequest[]): Promise<boolean> {
  if (log.some(({ way }) => way === 'service-worker')) return true;
  const hasController = (): boolean => (navigator.serviceWorker?.controller ?? null) !== null;
  const injection = { target: { tabId }, func: hasController, injectImmediately: true };
  // A page that did not come has nothing to look into, and one that is being left may never answer.
  const asked = browser.scripting.executeScript(injection).catch(() => []);
  const [told] = await Promise.race([asked, soon([])]);
  return told?.result === true;
}

const soon = <Value>(value: Value): Promise<Value> =>
  new Promise(resolve => setTimeout(() => resolve(value), ANSWER_MILLISECONDS));

async function settleWith(
  tabId: number,
  url: string,
  preview: Preview,
  seen: readonly Omit<PreviewHost, 'fate'>[],
  found: Record<string, PreviewFate>,
  stage: PageStage,
): Promise<void> {
  const fates = { ...preview.fates, ...found };
  const pageUrl = withoutQuery(url);
  const mayPass = allowedIn(found).length > 0;
  // Whoever deleted everything while hosts were asked about has ended the preview.
  if ((await storedPreview(tabId)) === null) return removeRules(tabId);
  if (mayPass) await applyRules(tabId, allowedIn(fates));
  const again = mayPass && preview.reloadedFor !== pageUrl && stage !== 'asks-more';
  await keepPreview(tabId, {
    ...preview,
    phase: again ? 'loading' : 'shown',
    pageUrl,
    hosts: withFates(seen, fates),
    fates,
    reloadedFor: again ? pageUrl : preview.reloadedFor,
    late: (mayPass && !again) || (preview.late && stage === 'asks-more'),
  });
  // By address, not `reload`: a page that was itself blocked may never have come into the tab.
  if (again) await (found[hostOfUrl(url)] === undefined ? reload(tabId) : browser.tabs.update(tabId, { url }));
}

/** Past the caches and the page's own service worker: both would hide that a host cannot be reached. */
const reload = (tabId: number): Promise<void> => browser.tabs.reload(tabId, { bypassCache: true });

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

const namesOf = (seen: readonly { host: string }[]): string[] => seen.map(({ host }) => host);

const allowedIn = (fates: Readonly<Record<string, PreviewFate>>): string[] =>
  Object.keys(fates).filter(host => fates[host] === 'allowed');

const withFates = (
  seen: readonly Omit<PreviewHost, 'fate'>[],
  fates: Readonly<Record<string, PreviewFate>>,
): PreviewHost[] => seen.map(host => ({ ...host, fate: fates[host.host] ?? 'unknown' }));

const withoutQuery = (url: string): string => url.split(/[?#]/)[0] ?? url;
