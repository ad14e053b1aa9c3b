import type { Page, Request, Response } from 'playwright-core';
import { type Nat64Prefix, nat64Target } from '../../shared/facts/network/nat64';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { ReachedOver, RequestFacts, RequestKind } from '../../shared/facts/network-facts';

export interface RequestWatch {
  /** Requests so far, in order, every redirect hop on its own; those still under way without status. */
  requests(): Promise<RequestFacts[]>;
  /** Addresses the top frame was sent to, in order. */
  documents(): readonly string[];
}

export interface RequestWatchOptions {
  /** Called at the first request to each host, so that questions about it start early. */
  onHost(host: string, url: string): void;
  /** Address behind a host when a proxy of ours stands between, else what the browser says. `proxy`: somebody else's. */
  through: ((host: string) => string | null) | 'proxy' | null;
  /** Asked late: the prefixes are found while the page loads. */
  nat64(): readonly Nat64Prefix[];
}

const KINDS: Readonly<Record<string, RequestKind>> = {
  stylesheet: 'style',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  texttrack: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  eventsource: 'xhr',
  websocket: 'websocket',
  ping: 'beacon',
};
const REQUEST_LIMIT = 5000;
/** Browsers wait this long for an address that a response has already told, milliseconds. */
const ADDRESS_MILLISECONDS = 1000;

interface Seen {
  request: Request;
  response: Response | null;
  error: string | null;
}

/** Notes the requests of a page and of its service workers, failed ones and WebSockets included. Call before it loads. */
export function watchRequests(page: Page, options: RequestWatchOptions): RequestWatch {
  const seen = new Map<Request, Seen>();
  const sockets: { url: string; error: string | null }[] = [];
  const isOurs = (request: Request) => request.serviceWorker() !== null || pageOf(request) === page;
  const note = (request: Request): Seen | null => {
    const known = seen.get(request);
    if (known !== undefined) return known;
    if (seen.size >= REQUEST_LIMIT || !/^https?:/.test(request.url()) || !isOurs(request)) return null;
    const entry: Seen = { request, response: null, error: null };
    seen.set(request, entry);
    options.onHost(hostOfUrl(request.url()), request.url());
    return entry;
  };
  const context = page.context();
  context.on('request', note);
  context.on('response', response => {
    const entry = note(response.request());
    if (entry !== null) entry.response = response;
  });
  context.on('requestfailed', request => {
    const entry = note(request);
    if (entry !== null) entry.error = request.failure()?.errorText ?? 'failed';
  });
  page.on('websocket', socket => {
    const entry = { url: socket.url(), error: null as string | null };
    sockets.push(entry);
    options.onHost(hostOfUrl(socket.url()), socket.url());
    socket.on('socketerror', error => {
      entry.error = error;
    });
  });
  return {
    requests: async () => [
      ...(await Promise.all([...seen.values()].map(entry => requestFacts(entry, page, options)))),
      ...sockets.map(({ url, error }) => socketFacts(url, error, options)),
    ],
    documents: () => [...seen.keys()].filter(request => isDocument(request, page)).map(request => request.url()),
  };
}

function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}

function isDocument(request: Request, page: Page): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    // The frame of a navigation that has only begun is not known yet: only the top frame's comes that early.
    return request.isNavigationRequest();
  }
}

async function requestFacts(
  { request, response, error }: Seen,
  page: Page,
  options: RequestWatchOptions,
): Promise<RequestFacts> {
  const url = request.url();
  const host = hostOfUrl(url);
  const served = response?.fromServiceWorker() === true;
  const address = served ? null : await addressOf(host, response, options);
  const facts: RequestFacts = {
    url: withoutQuery(url),
    host,
    kind: kindOf(request, page),
    address,
    reachedOver: served ? 'service-worker' : reachedOver(address, response !== null, options),
    status: response?.status() ?? null,
    redirect: request.redirectedTo() !== null,
  };
  return error === null ? facts : { ...facts, error };
}

function kindOf(request: Request, page: Page): RequestKind {
  if (request.resourceType() === 'document') return isDocument(request, page) ? 'document' : 'frame';
  return KINDS[request.resourceType()] ?? 'other';
}

async function addressOf(
  host: string,
  response: Response | null,
  { through }: RequestWatchOptions,
): Promise<string | null> {
  if (through === 'proxy') return null;
  if (through !== null) return through(host);
  if (response === null) return null;
  const late = new Promise<null>(resolve => setTimeout(resolve, ADDRESS_MILLISECONDS, null).unref());
  const told = await Promise.race([response.serverAddr().catch(() => null), late]);
  return told === null || told.ipAddress === '' ? null : told.ipAddress.replace(/^\[|\]$/g, '');
}

function socketFacts(url: string, error: string | null, options: RequestWatchOptions): RequestFacts {
  const host = hostOfUrl(url);
  const address = typeof options.through === 'function' ? options.through(host) : null;
  const facts: RequestFacts = {
    url: withoutQuery(url),
    host,
    kind: 'websocket',
    address,
    reachedOver: reachedOver(address, error === null, options),
    status: null,
    redirect: false,
  };
  return error === null ? facts : { ...facts, error };
}

function reachedOver(address: string | null, answered: boolean, { through, nat64 }: RequestWatchOptions): ReachedOver {
  if (address === null) return through === 'proxy' && answered ? 'proxy' : 'unseen';
  if (!address.includes(':')) return 'v4';
  return nat64Target(address, nat64()) === null ? 'v6' : 'nat64';
}

/** Queries may hold what a person typed. */
function withoutQuery(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
