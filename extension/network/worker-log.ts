import type { LoggedRequest } from './logged-request';
import type { TabLog } from './tab-log';

/** Requests that belong to no tab are kept so long and so many: a page is audited soon after it has loaded. */
const KEPT_MILLISECONDS = 600_000;
const KEPT = 300;
/** A worker fetches the document that long before the browser shows it, milliseconds. */
const BEFORE_COMMIT_MILLISECONDS = 5000;

/** Notes a request of a worker, in the one log for all of them. @param origin of the worker, and so of its pages */
export function withWorkerRequest(log: TabLog, request: LoggedRequest, origin: string): TabLog {
  const recent = log.requests.filter(({ id, time }) => id !== request.id && request.time - time < KEPT_MILLISECONDS);
  return { ...log, requests: [...recent, { ...request, origin }].slice(-KEPT) };
}

/**
 * The requests of a page and those that service workers of its origin made since it was asked for. Browsers do not tell
 * which of several pages of one origin they were made for.
 */
export function joinedWithWorkers(page: TabLog, workers: readonly LoggedRequest[]): LoggedRequest[] {
  const { requests, origin, committedAt = 0 } = page;
  // Chromium tells nothing of a document that came from a worker.
  const begun = requests.findLast(({ kind }) => kind === 'document')?.time ?? committedAt - BEFORE_COMMIT_MILLISECONDS;
  const own = workers.filter(request => request.origin === origin && request.time >= begun);
  return [...requests, ...own.map((request): LoggedRequest => ({ ...request, way: 'service-worker' }))];
}
