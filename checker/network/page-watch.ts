import type { Page } from 'playwright-core';
import { assembleNetwork, type HostKnowledge, hostsToAsk } from '../../shared/facts/network/assemble-network';
import { hostKind, hostOfUrl } from '../../shared/facts/network/url-host';
import type { NetworkFacts, SiblingFacts } from '../../shared/facts/network-facts';
import type { PageNetwork } from '../../shared/facts/page-script/network/read-network';
import { type RequestWatchOptions, watchRequests } from './request-watch';
import type { AddressGuard, RunTools } from './run-tools';

export interface PageWatch {
  /**
   * Everything seen so far, with the facts of every host.
   * @param pageUrl the page's address after all redirects
   * @param page what the page's frames tell about their network
   */
  facts(pageUrl: string, page: PageNetwork): Promise<NetworkFacts>;
  /** Addresses the top frame was sent to, in order. */
  documents(): readonly string[];
}

export interface PageWatchOptions extends AddressGuard {
  through: RequestWatchOptions['through'];
}

/** Starts to note a page's requests; questions about its hosts are under way while it loads. */
export function watchPage(tools: RunTools, page: Page, options: PageWatchOptions): PageWatch {
  const urls = new Map<string, string>();
  const watch = watchRequests(page, {
    through: options.through,
    nat64: tools.nat64Prefixes,
    onHost: (host, url) => {
      if (tools.deep) void tools.book.answer(host);
      // The first document's zone is most often the page's own: name servers are asked while the page loads.
      if (tools.deep && urls.size === 0 && tools.book.isAsked(host)) void tools.zone(host, options);
      if (!urls.has(host)) urls.set(host, url);
    },
  });
  return {
    documents: watch.documents,
    facts: async (pageUrl, pageNetwork) => {
      const vantage = await tools.vantage(options.through === 'proxy');
      const seen = { pageUrl, requests: await watch.requests(), page: pageNetwork };
      const own = hostOfUrl(pageUrl);
      for (const { url } of [...pageNetwork.resources, ...pageNetwork.targets])
        if (!urls.has(hostOfUrl(url))) urls.set(hostOfUrl(url), url);
      if (/^https?:/.test(pageUrl)) urls.set(own, pageUrl);
      const [known, ofPage] = await Promise.all([
        Promise.all(hostsToAsk(seen).map(host => knowHost(tools, host, urls.get(host), host === own, options))),
        isNamedPage(pageUrl) ? knowPage(tools, pageUrl, own, options) : {},
      ]);
      // What succeeded over IPv6 is known only now.
      return {
        ...assembleNetwork(seen, new Map(known), vantage),
        ...ofPage,
        vantage: await tools.vantage(vantage.proxy === true),
      };
    },
  };
}

/** A page on a name, not a local file and not on an address literal. */
const isNamedPage = (url: string): boolean => /^https?:/.test(url) && hostKind(hostOfUrl(url)) !== 'literal';

async function knowHost(
  tools: RunTools,
  host: string,
  url: string | undefined,
  deep: boolean,
  guard: AddressGuard,
): Promise<[string, HostKnowledge]> {
  const [answer, probes] = await Promise.all([
    tools.book.answer(host),
    url === undefined ? [] : tools.probes(url, deep, guard),
  ]);
  return [
    host,
    {
      answer,
      resolver: tools.lookup.resolver,
      askedAt: answer.askedAt,
      probes,
    },
  ];
}

/** What is only looked at for the page's own host. */
async function knowPage(
  tools: RunTools,
  url: string,
  host: string,
  guard: AddressGuard,
): Promise<Pick<NetworkFacts, 'zone' | 'sibling' | 'families'>> {
  const families = tools.families(url, guard);
  if (!tools.book.isAsked(host)) return { families: await families };
  const [zone, sibling] = await Promise.all([tools.zone(host, guard), siblingOf(tools, host)]);
  return { zone, sibling, families: await families };
}

/** `www.name` for `name` and the other way round. */
async function siblingOf(tools: RunTools, host: string): Promise<SiblingFacts> {
  const sibling = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  const { a, aaaa, dns, dnsA } = await tools.book.answer(sibling);
  return { host: sibling, a, aaaa, dns, dnsA };
}
