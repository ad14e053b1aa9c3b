import type { PageFacts } from '../facts/page-facts';

/** What a loaded page turned out to be. `unreachable` and `timeout` are said by the loader. */
export type LoadedStatus = 'ok' | 'blocked' | 'empty' | 'login' | 'error';

/**
 * Reads from the facts whether the page is one that may be scored.
 * @param facts what was gathered; an absent document counts as `error`
 */
export function pageStatus(facts: Partial<PageFacts>): LoadedStatus {
  const { page } = facts;
  if (page === undefined) return 'error';
  if (page.httpStatus === 401 || page.httpStatus === 407) return 'login';
  if (page.httpStatus === 403 || page.httpStatus === 429) return 'blocked';
  if (page.httpStatus !== null && page.httpStatus >= 400) return 'error';
  return 'ok';
}
