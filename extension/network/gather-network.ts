import type { FrameHost } from '../../shared/facts/frame-host';
import {
  assembleNetwork,
  type HostKnowledge,
  hostsToAsk,
  type SeenNetwork,
} from '../../shared/facts/network/assemble-network';
import { gatherPageNetwork } from '../../shared/facts/network/gather-page-network';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { NetworkFacts, RequestFacts, SiblingFacts, Vantage } from '../../shared/facts/network-facts';
import type { FrameFacts } from '../../shared/facts/page-facts';
import { recentSightings } from './keep-sightings';
import type { LoggedRequest } from './logged-request';
import { distinctPrefixes, nat64PrefixesSeen, proxyAddressSeen, withoutProxyAddress } from './network-between';
import { type PageResolver, pageResolver } from './page-resolver';
import { behindNat64, seenRequests } from './seen-requests';
import { provenFamilies, vantageFrom } from './vantage';

interface NetworkSource {
  host: FrameHost;
  frames: readonly FrameFacts[];
  pageUrl: string;
  log: readonly LoggedRequest[];
  /** Whether the extension may see requests to a host. */
  isAllowed: (host: string) => boolean;
}

/** The network facts of a page: what the browser told while it loaded, what its frames tell, and what DNS says. */
export async function gatherNetwork({ host, frames, pageUrl, log, isAllowed }: NetworkSource): Promise<NetworkFacts> {
  const page = await gatherPageNetwork(host, frames);
  const seen: SeenNetwork = { pageUrl, page, requests: seenRequests(log, page, isAllowed) };
  const resolver = await pageResolver(provenFamilies(log));
  const known = new Map(
    await Promise.all(hostsToAsk(seen).map(async name => [name, await know(resolver, name)] as const)),
  );
  const { requests, vantage } = await between(seen.requests, known, log, resolver);
  const network = assembleNetwork({ ...seen, requests }, known, { ...vantage, resolver: resolver.name });
  const sibling = await siblingOf(resolver, pageUrl);
  return sibling === null ? network : { ...network, sibling };
}

/** What stands between the auditor and the Internet, and the requests as it makes them to be read. */
async function between(
  requests: readonly RequestFacts[],
  known: ReadonlyMap<string, HostKnowledge>,
  log: readonly LoggedRequest[],
  { nat64Prefixes }: PageResolver,
): Promise<{ requests: RequestFacts[]; vantage: Vantage }> {
  const answers = new Map([...known].map(([name, { answer }]) => [name, answer]));
  const prefixes = distinctPrefixes([...nat64Prefixes, ...nat64PrefixesSeen(requests, answers)]);
  const vantage = vantageFrom(log, await recentSightings(), prefixes);
  const proxy = prefixes.length > 0 ? null : proxyAddressSeen(requests, answers);
  if (proxy === null) return { requests: behindNat64(requests, prefixes), vantage };
  return { requests: withoutProxyAddress(requests, proxy), vantage: { ...vantage, proxy: true } };
}

async function know(resolver: PageResolver, host: string): Promise<HostKnowledge> {
  const answer = await resolver.resolve(host);
  const asked = answer.dns !== 'unasked' || answer.dnsA !== 'unasked';
  return {
    answer,
    resolver: asked ? resolver.name : null,
    askedAt: asked ? new Date().toISOString() : null,
    probes: [],
  };
}

/** `www.name` for `name` and the other way round. */
async function siblingOf(resolver: PageResolver, pageUrl: string): Promise<SiblingFacts | null> {
  const own = hostOfUrl(pageUrl);
  const host = own.startsWith('www.') ? own.slice(4) : `www.${own}`;
  const { a, aaaa, dns, dnsA } = await resolver.resolve(host);
  return dns === 'unasked' && dnsA === 'unasked' ? null : { host, a, aaaa, dns, dnsA };
}
