/** State of a host's AAAA question. `disagree`: two resolvers differ. `unasked`: nobody asked. */
export type DnsState = 'ok' | 'nodata' | 'nxdomain' | 'servfail' | 'timeout' | 'disagree' | 'unasked';

/** How the browser reached a host. */
export type ReachedOver = 'v4' | 'v6' | 'nat64' | 'cache' | 'proxy' | 'service-worker' | 'unseen';

/** Everything the audit saw of the network: the hosts of the page and how each was reached. */
export interface NetworkFacts {
  /** Hosts the page asked for, the document's own host first. */
  hosts: readonly HostFacts[];
  /** Requests in order, every redirect hop on its own. */
  requests: readonly RequestFacts[];
  /** Addresses in URLs of requests, links and forms that are IP literals. */
  literals: readonly { url: string; address: string; family: 4 | 6; from: 'request' | 'link' | 'form' }[];
  vantage: Vantage;
}

export interface HostFacts {
  host: string;
  /** IPv4 and IPv6 addresses from DNS, canonical text form. */
  a: readonly string[];
  aaaa: readonly string[];
  cname: readonly string[];
  dns: DnsState;
  dnsA: DnsState;
  /** Address and port, name or URL of the resolver that answered; null when unasked. */
  resolver: string | null;
  /** When the DNS answer came, ISO 8601 UTC; null when unasked. */
  askedAt: string | null;
  reachedOver: readonly ReachedOver[];
  /** Addresses the browser talked to. */
  addressesSeen: readonly string[];
}

export interface RequestFacts {
  url: string;
  host: string;
  /** What asked for it: document, frame, script, style, xhr, websocket, image, font, media, beacon, other. */
  kind: string;
  /** Address the browser talked to, without brackets; null when it does not tell. */
  address: string | null;
  reachedOver: ReachedOver;
  /** HTTP status, or null when there was no answer. */
  status: number | null;
  /** True for a hop that answered with a redirect. */
  redirect: boolean;
  /** The browser's error text, when the request failed. */
  error?: string;
}

/** The auditor's own network, so that a reader knows what could be measured. `null`: not known. */
export interface Vantage {
  ipv4: boolean | null;
  ipv6: boolean | null;
  /** The resolver DNS questions went to. */
  resolver: string | null;
  proxy: boolean | null;
  nat64: boolean | null;
}

/** The page as a person without IPv4 gets it. */
export interface IPv6OnlyFacts {
  /** `simulated`: hosts without a usable AAAA were blocked. `measured`: the network had no IPv4. */
  how: 'simulated' | 'measured';
}
