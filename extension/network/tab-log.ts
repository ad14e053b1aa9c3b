import type { LoggedRequest } from './logged-request';

/** The requests of one tab: those of the page it shows, and those of a navigation that may yet become its page. */
export interface TabLog {
  requests: readonly LoggedRequest[];
  pending: readonly LoggedRequest[];
}

export const EMPTY_LOG: TabLog = { requests: [], pending: [] };

/** A page that asks without end must not fill the browser's memory. */
export const LOG_LIMIT = 2000;

/** Notes a request. The document's own go to the page that is coming; all others to the page that is there. */
export function withRequest(log: TabLog, request: LoggedRequest): TabLog {
  if (request.kind !== 'document') return { ...log, requests: joined(log.requests, request) };
  const isSameNavigation = log.pending.some(({ id }) => id === request.id);
  return { ...log, pending: joined(isSameNavigation ? log.pending : [], request) };
}

/**
 * The tab shows another page now. What was asked after its document answered belongs to it, although the browser told of
 * the page later; farewells of the old page do not.
 */
export function committed({ requests, pending }: TabLog): TabLog {
  const answeredAt = pending.at(-1)?.time ?? Number.POSITIVE_INFINITY;
  const early = requests.filter(({ time, kind }) => time >= answeredAt && kind !== 'beacon');
  return { requests: [...pending, ...early], pending: [] };
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
