import type { LoggedRequest } from './logged-request';

/** The requests of one tab: those of the page it shows, and those of a navigation that may yet become its page. */
export interface TabLog {
  requests: readonly LoggedRequest[];
  pending: readonly LoggedRequest[];
  /** When the browser began to show the page, milliseconds since 1970; absent before the first one. */
  committedAt?: number;
  /** The page's origin; absent before the first one, and where a page has none of its own. */
  origin?: string;
}

export const EMPTY_LOG: TabLog = { requests: [], pending: [] };

/** A page that asks without end must not fill the browser's memory. */
export const LOG_LIMIT = 2000;

/** Notes a request. The document's own go to the page that is coming; all others to the page that is there. */
export function withRequest(log: TabLog, request: LoggedRequest): TabLog {
  if (request.kind !== 'document')
    return isFarewell(log, request) ? log : { ...log, requests: joined(log.requests, request) };
  if (isOfPage(log, request)) return { ...log, requests: withDocument(log.requests, request) };
  const isSameNavigation = log.pending.some(({ id }) => id === request.id);
  return { ...log, pending: joined(isSameNavigation ? log.pending : [], request) };
}

/**
 * The tab shows another page now. What was asked after its document answered belongs to it, although the browser told of
 * the page later; farewells of the old page do not.
 * @param committedAt milliseconds since 1970
 * @param url the page's address
 */
export function committed({ requests, pending }: TabLog, committedAt: number, url = ''): TabLog {
  const answeredAt = pending.at(-1)?.time ?? Number.POSITIVE_INFINITY;
  const early = requests.filter(({ time, kind }) => time >= answeredAt && kind !== 'beacon');
  const page = { requests: [...pending, ...early], pending: [], committedAt };
  return URL.canParse(url) ? { ...page, origin: new URL(url).origin } : page;
}

/** Firefox tells of a document now before and now after it shows it; by the time of the event it is the page's all the same. */
function isOfPage({ requests, committedAt = 0 }: TabLog, { id, time }: LoggedRequest): boolean {
  const documents = requests.filter(({ kind }) => kind === 'document');
  return documents.length === 0 ? time <= committedAt : documents.some(document => document.id === id);
}

/** What was answered before the page's own document was asked for by the page before it. */
function isFarewell({ requests }: TabLog, { id, time }: LoggedRequest): boolean {
  const document = requests.findLast(({ kind }) => kind === 'document');
  return document !== undefined && time < document.time && !requests.some(request => request.id === id);
}

function withDocument(requests: readonly LoggedRequest[], document: LoggedRequest): LoggedRequest[] {
  const documents = requests.filter(({ kind }) => kind === 'document');
  const others = requests.filter(({ kind, time }) => kind !== 'document' && time >= document.time);
  return [...joined(documents, document), ...others];
}

/** A later event of the same hop (an error after the answer began) takes the place of the earlier one. */
function joined(requests: readonly LoggedRequest[], request: LoggedRequest): LoggedRequest[] {
  const last = requests.findLastIndex(({ id, redirect }) => id === request.id && !redirect);
  if (last < 0) return requests.length < LOG_LIMIT ? [...requests, request] : [...requests];
  return requests.toSpliced(last, 1, afterAnswer(requests[last], request));
}

function afterAnswer(before: LoggedRequest | undefined, after: LoggedRequest): LoggedRequest {
  if (before === undefined || after.error === undefined) return after;
  return { ...before, error: after.error };
}
