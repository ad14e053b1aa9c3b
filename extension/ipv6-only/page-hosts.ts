import { assembleNetwork, type HostKnowledge, hostsToAsk } from '../../shared/facts/network/assemble-network';
import { weightOfHosts } from '../../shared/facts/network/resource-weight';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { RequestFacts, RequestKind } from '../../shared/facts/network-facts';
import { fateOf, type HostReading, readHost } from '../../shared/rules/ipv6/host-reading';
import type { LoggedRequest } from '../network/logged-request';
import { seenRequests } from '../network/seen-requests';
import { vantageFrom } from '../network/vantage';
import type { PreviewFate, PreviewHost } from './preview-state';

type SeenHost = Omit<PreviewHost, 'fate'>;

/** Nobody looks into the page: a blocked one has nothing to look into. */
const NO_PAGE = { resources: [], targets: [], literalLinks: [] };

/** The hosts a page asked for, its own first, with what it wanted of them; blocked requests count like the others. */
export function hostsSeen(pageUrl: string, log: readonly LoggedRequest[]): SeenHost[] {
  const requests = requestsOf(log);
  const weights = weightOfHosts({ requests, targets: [] });
  return hostsToAsk({ pageUrl, page: NO_PAGE, requests }).map(host => ({
    host,
    kinds: kindsOf(host, requests, hostOfUrl(pageUrl)),
    weight: host === hostOfUrl(pageUrl) ? 'critical' : (weights.get(host) ?? 'none'),
  }));
}

/** Joins what was seen of the same page at different times: what is blocked asks for less than the page did. */
export function joinedHosts(before: readonly SeenHost[], now: readonly SeenHost[]): SeenHost[] {
  const hosts = new Map(before.map(seen => [seen.host, seen]));
  for (const { host, kinds, weight } of now) {
    const known = hosts.get(host);
    const all = known === undefined ? kinds : [...new Set([...known.kinds, ...kinds])];
    hosts.set(host, { host, kinds: all, weight: heavier(known?.weight ?? 'none', weight) });
  }
  return [...hosts.values()].map(({ host, kinds, weight }) => ({ host, kinds, weight }));
}

/**
 * What becomes of each host for a person without IPv4, as the rules of the report decide it.
 * @param known DNS answers by host; the page's own tells which network the page lives in, and must be among them
 */
export function fatesOf(
  pageUrl: string,
  log: readonly LoggedRequest[],
  known: ReadonlyMap<string, HostKnowledge>,
): Map<string, PreviewFate> {
  const asked = [...known.keys()].map(host => ({ url: `https://${host.includes(':') ? `[${host}]` : host}/`, host }));
  const resources = asked.map(({ url }) => ({ url, initiator: 'other' }));
  const seen = { pageUrl, page: { ...NO_PAGE, resources }, requests: requestsOf(log) };
  const network = assembleNetwork(seen, known, vantageFrom(log));
  return new Map(
    network.hosts
      .filter(({ host }) => known.has(host))
      .map(facts => [facts.host, previewFate(readHost(facts, network))] as const),
  );
}

function previewFate(reading: HostReading): PreviewFate {
  // A name or an address of one's own network or machine: nobody can ask about it, and it is no part of the Internet.
  if (reading === 'local') return 'allowed';
  const fate = fateOf(reading);
  return fate === 'works' || fate === 'absent' ? 'allowed' : fate;
}

const requestsOf = (log: readonly LoggedRequest[]): RequestFacts[] => seenRequests(log, NO_PAGE, () => true);

function kindsOf(host: string, requests: readonly RequestFacts[], pageHost: string): RequestKind[] {
  const kinds = requests.filter(request => request.host === host).map(({ kind }) => kind);
  return [...new Set(host === pageHost ? (['document', ...kinds] as const) : kinds)];
}

function heavier(first: PreviewHost['weight'], second: PreviewHost['weight']): PreviewHost['weight'] {
  return [first, second].includes('critical') ? 'critical' : [first, second].includes('visible') ? 'visible' : 'none';
}
