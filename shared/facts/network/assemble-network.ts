import type {
  AddressProbe,
  HostFacts,
  LiteralFacts,
  NetworkFacts,
  RequestFacts,
  TargetFacts,
  Vantage,
} from '../network-facts';
import type { PageNetwork } from '../page-script/network/read-network';
import { type HostAnswer, UNASKED } from './host-answer';
import { hostOfUrl, literalInUrl } from './url-host';

/** What was seen of one page before anybody asked about its hosts. */
export interface SeenNetwork {
  /** The page's address after all redirects. */
  pageUrl: string;
  /** What the browser told about each request, in order. */
  requests: readonly RequestFacts[];
  /** What the page's frames told. */
  page: PageNetwork;
}

/** DNS and connections of one host. */
export interface HostKnowledge {
  answer: HostAnswer;
  /** Address and port, name or URL of the resolver; null when unasked. */
  resolver: string | null;
  /** ISO 8601 UTC; null when unasked. */
  askedAt: string | null;
  probes: readonly AddressProbe[];
}

const NOTHING_KNOWN: HostKnowledge = { answer: UNASKED, resolver: null, askedAt: null, probes: [] };

/** Hosts to ask about: the page's own first, then those of requests, then those its forms and sign-in links lead to. */
export function hostsToAsk({ pageUrl, requests, page }: SeenNetwork): string[] {
  const urls = [...page.resources, ...page.targets].map(({ url }) => hostOfUrl(url));
  const all = [hostOfUrl(pageUrl), ...requests.map(({ host }) => host), ...urls];
  return [...new Set(all)].filter(host => host !== '');
}

/**
 * Puts the network facts of a page together.
 * @param known what was found out about each host of `hostsToAsk`; a host that is missing was not asked
 */
export function assembleNetwork(
  seen: SeenNetwork,
  known: ReadonlyMap<string, HostKnowledge>,
  vantage: Vantage,
): NetworkFacts {
  const requests = withCached(seen);
  const targets = targetsOf(seen.page);
  return {
    pageHost: hostOfUrl(seen.pageUrl),
    hosts: hostsToAsk(seen).map(host => hostFacts(host, known.get(host) ?? NOTHING_KNOWN, requests)),
    requests,
    targets,
    literals: literalsOf(requests, seen.page),
    vantage,
  };
}

/** What came from the memory cache has no network event, but the performance timeline still lists it. */
function withCached({ requests, page }: SeenNetwork): RequestFacts[] {
  const seen = new Set(requests.map(({ url }) => withoutQuery(url)));
  const late = page.resources.filter(({ url }) => !seen.has(withoutQuery(url)));
  const distinct = new Map(late.map(resource => [resource.url, resource]));
  return [...requests, ...[...distinct.values()].map(resource => lateRequest(resource, 'cache'))];
}

/** What the performance timeline lists, as a request; `reachedOver` tells why the network showed nothing of it. */
export function lateRequest(
  { url, initiator }: PageNetwork['resources'][number],
  reachedOver: 'cache' | 'unseen',
): RequestFacts {
  return {
    url,
    host: hostOfUrl(url),
    kind: INITIATORS[initiator] ?? kindByName(url),
    address: null,
    reachedOver,
    status: null,
    redirect: false,
  };
}

/** Initiator types of Resource Timing, as our kinds. */
const INITIATORS: Readonly<Record<string, RequestFacts['kind']>> = {
  script: 'script',
  img: 'image',
  image: 'image',
  css: 'image',
  xmlhttprequest: 'xhr',
  fetch: 'xhr',
  iframe: 'frame',
  frame: 'frame',
  beacon: 'beacon',
  video: 'media',
  audio: 'media',
};

function kindByName(url: string): RequestFacts['kind'] {
  if (/\.css$/i.test(url)) return 'style';
  if (/\.m?js$/i.test(url)) return 'script';
  if (/\.(woff2?|ttf|otf)$/i.test(url)) return 'font';
  return /\.(png|jpe?g|gif|svg|webp|avif|ico)$/i.test(url) ? 'image' : 'other';
}

function targetsOf({ targets }: PageNetwork): TargetFacts[] {
  const distinct = new Map(targets.map(target => [`${target.purpose} ${hostOfUrl(target.url)}`, target]));
  return [...distinct.values()].map(({ url, purpose }) => ({ url, host: hostOfUrl(url), purpose }));
}

function literalsOf(requests: readonly RequestFacts[], page: PageNetwork): LiteralFacts[] {
  const found = [
    ...requests.map(({ url }) => ({ url, from: 'request' as const })),
    ...page.targets.filter(({ purpose }) => purpose === 'form').map(({ url }) => ({ url, from: 'form' as const })),
    ...page.literalLinks.map(url => ({ url, from: 'link' as const })),
  ];
  const literals = found.flatMap(({ url, from }) => {
    const literal = literalInUrl(url);
    return literal === null ? [] : [{ url, from, ...literal }];
  });
  return [...new Map(literals.map(literal => [`${literal.from} ${literal.url}`, literal])).values()];
}

function hostFacts(
  host: string,
  { answer, resolver, askedAt, probes }: HostKnowledge,
  requests: readonly RequestFacts[],
): HostFacts {
  const own = requests.filter(request => request.host === host);
  const { ttl: _, ...dns } = answer;
  return {
    host,
    ...dns,
    resolver: answer.dns === 'unasked' && answer.dnsA === 'unasked' ? null : resolver,
    askedAt,
    reachedOver: [...new Set(own.map(request => request.reachedOver))],
    addressesSeen: [...new Set(own.flatMap(({ address }) => (address === null ? [] : [address])))],
    probes,
  };
}

const withoutQuery = (url: string): string => url.split('?')[0] ?? url;
