import type { FrameHost } from '../../shared/facts/frame-host';
import {
  assembleNetwork,
  type HostKnowledge,
  hostsToAsk,
  type SeenNetwork,
} from '../../shared/facts/network/assemble-network';
import { gatherPageNetwork } from '../../shared/facts/network/gather-page-network';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { NetworkFacts, SiblingFacts } from '../../shared/facts/network-facts';
import type { FrameFacts } from '../../shared/facts/page-facts';
import type { LoggedRequest } from './logged-request';
import { type PageResolver, pageResolver } from './page-resolver';
import { seenRequests } from './seen-requests';
import { vantageFrom } from './vantage';

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
  const vantage = vantageFrom(log);
  const resolver = await pageResolver(vantage.ipv6Proven === true);
  const known = await Promise.all(hostsToAsk(seen).map(async name => [name, await know(resolver, name)] as const));
  const network = assembleNetwork(seen, new Map(known), { ...vantage, resolver: resolver.name });
  const sibling = await siblingOf(resolver, pageUrl);
  return sibling === null ? network : { ...network, sibling };
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
