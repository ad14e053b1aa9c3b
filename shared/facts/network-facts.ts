import type { AddressClassName } from './network/address-table';
import type { Nat64Prefix } from './network/nat64';

/**
 * State of a DNS question. `nodata`: the name exists and has no such record. `servfail`: the resolver answered that it
 * could not (REFUSED too). `disagree`: two resolvers differ. `unasked`: nobody asked.
 */
export type DnsState = 'ok' | 'nodata' | 'nxdomain' | 'servfail' | 'timeout' | 'disagree' | 'unasked';

/** How the browser reached a host. */
export type ReachedOver = 'v4' | 'v6' | 'nat64' | 'cache' | 'proxy' | 'service-worker' | 'unseen';

/** Everything the audit saw of the network: the hosts of the page and how each was reached. */
export interface NetworkFacts {
  /** Host of the page's address after all redirects; '' for a local file. */
  pageHost: string;
  /** Hosts the page asked for or sends people's data to, the document's own host first. */
  hosts: readonly HostFacts[];
  /** Requests in order, every redirect hop on its own. */
  requests: readonly RequestFacts[];
  /** Where forms, sign-in and payment links of the page lead. */
  targets: readonly TargetFacts[];
  /** Addresses in URLs of requests, links and forms that are IP literals. */
  literals: readonly LiteralFacts[];
  /** The zone of the page's host and its name servers; absent when nobody looked. */
  zone?: ZoneFacts;
  /** The other one of `www.name` and `name`; absent when nobody asked. */
  sibling?: SiblingFacts;
  /** The page's address over each family; absent when nobody fetched it. */
  families?: FamilyComparison;
  vantage: Vantage;
}

export interface HostFacts {
  host: string;
  /** IPv4 and IPv6 addresses from DNS, canonical text form. */
  a: readonly string[];
  aaaa: readonly string[];
  /** Names on the way from the host to the name that holds the addresses, in order. */
  cname: readonly string[];
  dns: DnsState;
  dnsA: DnsState;
  /** Whether the resolver says the answer is signed and valid (AD bit, RFC 4035); null when it does not tell. */
  authenticated: boolean | null;
  /** Address and port, name or URL of the resolver that answered; null when unasked. */
  resolver: string | null;
  /** When the DNS answer came, ISO 8601 UTC; null when unasked. */
  askedAt: string | null;
  reachedOver: readonly ReachedOver[];
  /** Addresses the browser talked to. */
  addressesSeen: readonly string[];
  /** What a connection to each address gave; empty when nobody tried. */
  probes: readonly AddressProbe[];
}

/**
 * What a connection gave. `unreachable`: the network says there is no way. `not-testable-here`: the auditor's own network
 * has no such family. `unasked`: nobody tried.
 */
export type ProbeState = 'ok' | 'refused' | 'timeout' | 'unreachable' | 'failed' | 'not-testable-here' | 'unasked';

export interface AddressProbe {
  address: string;
  family: 4 | 6;
  class: AddressClassName;
  port: number;
  tcp: ProbeState;
  /** null where the host is used over plain HTTP only. */
  tls: ProbeState | null;
  certificate: CertificateFacts | null;
  /** Bytes that came until the handshake was done; absent when it was not. */
  received?: number;
  /** Whether an answer that fits into the smallest packets came; asked where the handshake got stuck, else absent. */
  shortAnswer?: boolean;
}

/** `name`: it is for other names. `untrusted`: nobody the auditor trusts signed it. */
export type CertificateProblem = 'name' | 'expired' | 'not-yet-valid' | 'untrusted';

export interface CertificateFacts {
  problem: CertificateProblem | null;
  /** Host names it is for, at most 20. */
  names: readonly string[];
  /** ISO 8601 UTC. */
  validUntil: string;
}

export interface RequestFacts {
  url: string;
  host: string;
  kind: RequestKind;
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

/** What asked for it. `document`: the page itself, and every hop on the way to it. */
export type RequestKind =
  | 'document'
  | 'frame'
  | 'script'
  | 'style'
  | 'xhr'
  | 'websocket'
  | 'image'
  | 'font'
  | 'media'
  | 'beacon'
  | 'other';

export interface TargetFacts {
  url: string;
  host: string;
  purpose: 'form' | 'sign-in' | 'payment';
}

export interface LiteralFacts {
  url: string;
  address: string;
  family: 4 | 6;
  from: 'request' | 'link' | 'form';
}

export interface SiblingFacts {
  host: string;
  a: readonly string[];
  aaaa: readonly string[];
  dns: DnsState;
  dnsA: DnsState;
}

/** The auditor's own network, so that a reader knows what could be measured. `null`: not known. */
export interface Vantage {
  ipv4: boolean | null;
  ipv6: boolean | null;
  /** The resolver DNS questions went to. */
  resolver: string | null;
  proxy: boolean | null;
  nat64: boolean | null;
  /** Prefixes of the network's NAT64, found by RFC 7050. */
  nat64Prefixes?: readonly Nat64Prefix[];
  /** Whether any connection or question over IPv6 succeeded in this run, so that silence elsewhere means something. */
  ipv6Proven?: boolean;
  /** Whether an answer too long for one packet came over IPv6 in this run, so that lost ones elsewhere mean something. */
  ipv6LongProven?: boolean;
}

/** What a name server made of one question. `lame`: it answered, but not as an authority. `unreachable`: its port is closed. */
export type ServerAnswer =
  | 'authoritative'
  | 'lame'
  | 'refused'
  | 'servfail'
  | 'timeout'
  | 'unreachable'
  | 'not-testable-here'
  | 'unasked';

export interface NameServerFacts {
  name: string;
  a: readonly string[];
  aaaa: readonly string[];
  dns: DnsState;
  dnsA: DnsState;
  /** Answers at its first IPv6 and IPv4 address, by transport. */
  v6: { udp: ServerAnswer; tcp: ServerAnswer };
  v4: { udp: ServerAnswer; tcp: ServerAnswer };
}

/** One step of the delegation, from the top-level domain down. */
export interface ZoneCut {
  zone: string;
  /** As the parent names them, where the parent was asked; else as the zone itself does. */
  nameServers: readonly string[];
  /** Those of them that have an AAAA. */
  withIPv6: readonly string[];
  /** Their AAAA addresses by name; absent when they were not kept. */
  addresses?: Readonly<Record<string, readonly string[]>>;
  /** Name servers inside the zone itself whose AAAA the parent does not hand out (glue); null when nobody could ask. */
  withoutGlue: readonly string[] | null;
  /** AAAA addresses that the parent handed out, by name server; absent when the parent was not asked. */
  glue?: Readonly<Record<string, readonly string[]>>;
  /** True when servers of the parent serve the zone too: then nobody has to find its own servers' names first. */
  servedByParent?: boolean;
  /** Name servers as the zone itself names them; absent when parent and zone were not asked apart. */
  namedByZone?: readonly string[];
  /** What each name server made of a question over UDP, by family; absent when they were not asked one by one. */
  answers?: Readonly<Record<string, { v6: ServerAnswer; v4: ServerAnswer }>>;
  dns: DnsState;
}

/** Who told the way down to a zone: name servers from the root on, or a resolver. */
export type ZoneSource = 'iterative' | 'resolver';

export interface ZoneFacts {
  /** The zone that holds the host: the nearest ancestor with a SOA record; null when it was not found. */
  zone: string | null;
  dns: DnsState;
  nameServers: readonly NameServerFacts[];
  /** Zones from the top-level domain to `zone`; the last one is `zone`. */
  delegation: readonly ZoneCut[];
  /** Zones on the way to the name servers' own names and to aliases, where those lie elsewhere; absent when nobody followed them. */
  elsewhere?: readonly ZoneCut[];
  /** The zone that holds the name of each name server that lies outside its zone; null when it was not found. */
  homes?: Readonly<Record<string, string | null>>;
  /** The names the host is an alias of, in order, with the zone that holds each; null when it was not found. */
  aliases?: readonly { name: string; zone: string | null }[];
  /** Absent in reports of before it was noted: then a resolver told. */
  source?: ZoneSource;
  /**
   * Why a walk from the root that was wanted was given up. `roots-silent`: no root server answered, as where a network
   * lets no DNS out. `incomplete`: a zone on the way did not answer, or the walk grew too long.
   */
  walkProblem?: 'roots-silent' | 'incomplete';
  /** When the zone was looked at, ISO 8601 UTC. */
  askedAt?: string;
  /** Whether name servers give the same records over both families; null when it could not be asked. */
  agrees: boolean | null;
  /** Record types that differ, with what each family gave. */
  differences: readonly { server: string; type: string; v4: string; v6: string }[];
  /** AD bit on the zone's SOA; null when the resolver does not tell. */
  authenticated: boolean | null;
}

/** The page's address fetched over one family; every redirect stayed inside the family. */
export interface FamilyFetch {
  state: ProbeState | 'redirect-left-family' | 'too-many-redirects';
  hops: readonly { url: string; host: string; address: string | null; status: number | null }[];
  status: number | null;
  bytes: number;
  sketch: ContentSketch | null;
  /** The host that stopped the way, when one did. */
  stoppedAt?: string;
  /** Whether an answer that fits into the smallest packets came; asked where the page did not come in time, else absent. */
  shortAnswer?: boolean;
}

export interface FamilyComparison {
  v4: FamilyFetch;
  v6: FamilyFetch;
  /** A second fetch over IPv4, for the page's own noise. */
  v4Again: FamilyFetch;
}

/** What a document says and offers, small enough to compare. */
export interface ContentSketch {
  title: string;
  /** Elements that structure the page: `main`, `nav`, `h1` and so on, with their count. */
  landmarks: Readonly<Record<string, number>>;
  /** `METHOD action-path field,field` of each form. */
  forms: readonly string[];
  /** 32-bit hashes of the page's four-word runs, in order, at most 2,000. */
  shingles: readonly number[];
}

/** The page as a person without IPv4 gets it. */
export interface IPv6OnlyFacts {
  /** `simulated`: hosts without a usable AAAA were blocked. `measured`: every connection was made over IPv6. */
  how: 'simulated' | 'measured';
  /** Whether the document came. */
  document: 'loaded' | 'failed' | 'unknown';
  /** Why it did not come: what kind of answer the address gave. */
  problem?: string;
  /** Hosts that were blocked, and hosts whose addresses could not be found out. */
  blocked: readonly string[];
  undecided: readonly string[];
  /** What a person can do on the page with both families, and with IPv6 alone. */
  both: PageAbilities | null;
  alone: PageAbilities | null;
  /** Files of the two pictures, when they were wanted. */
  pictures?: { both: string; alone: string };
}

export const ABILITIES = ['form', 'sign-in', 'payment', 'upload', 'search', 'map', 'captcha'] as const;
export type Ability = (typeof ABILITIES)[number];

/** Counts of what works on a page; a form counts only when the host it is sent to can be reached. */
export interface PageAbilities {
  counts: Readonly<Record<Ability, number>>;
  /** Pictures that are shown, of those the page has. */
  imagesShown: number;
  images: number;
  /** Style sheets that came. */
  styles: number;
  textLength: number;
}
