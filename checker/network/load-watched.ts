import type { Page } from 'playwright-core';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { type LoadedPage, loadPage } from '../load-page';
import type { PageWatch } from './page-watch';
import type { NetworkAccess } from './run-network';

/**
 * Opens an address and says why it could not be reached, in the words of the side that knows: the browser sees only that
 * a proxy gave up.
 * @throws LoadProblem with the status and one clear line
 */
export async function loadWatched(
  page: Page,
  url: string,
  watch: PageWatch,
  access: NetworkAccess,
): Promise<LoadedPage> {
  try {
    const loaded = await loadPage(page, url);
    refuseLeft(watch, access);
    return loaded;
  } catch (error) {
    throw access.problem(watch.documents().at(-1) ?? url) ?? error;
  }
}

/** @throws LoadProblem when the page has gone, or was sent on, to where it could not or may not be followed */
export function refuseLeft(watch: PageWatch, access: NetworkAccess): void {
  const last = watch.documents().at(-1);
  const problem = last === undefined || hostOfUrl(last) === '' ? null : access.problem(last);
  if (problem !== null) throw problem;
}
