import type { Page } from 'playwright-core';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { NetworkFacts } from '../../shared/facts/network-facts';
import { type LoadedPage, loadPage } from '../load-page';
import { LoadProblem, loadProblem } from '../load-problem';
import type { PageWatch } from './page-watch';
import type { NetworkAccess } from './run-network';

/** A page that could not be read, with what is known of its hosts: DNS and connections say why, family by family. */
export class UnreadPage extends LoadProblem {
  readonly network: NetworkFacts;

  constructor({ status, message }: LoadProblem, network: NetworkFacts) {
    super(status, message);
    this.network = network;
  }
}

const NOTHING_READ = { resources: [], targets: [], literalLinks: [] };

/** What to throw for a page that did not load: when the network is asked about, with the facts of its hosts. */
export async function unreadPage(error: unknown, url: string, watch: PageWatch, deep: boolean): Promise<LoadProblem> {
  const document = watch.documents().at(-1) ?? url;
  const problem = loadProblem(error, hostOfUrl(document));
  if (!deep || (problem.status !== 'unreachable' && problem.status !== 'timeout')) return problem;
  return new UnreadPage(problem, await watch.facts(document, NOTHING_READ));
}

export interface LoadOptions {
  watch: PageWatch;
  access: NetworkAccess;
  /** Longest wait, milliseconds. */
  deadline: number | undefined;
}

/**
 * Opens an address and says why it could not be reached, in the words of the side that knows: the browser sees only that
 * a proxy gave up.
 * @throws LoadProblem with the status and one clear line
 */
export async function loadWatched(
  page: Page,
  url: string,
  { watch, access, deadline }: LoadOptions,
): Promise<LoadedPage> {
  try {
    const loaded = await loadPage(page, url, deadline);
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
