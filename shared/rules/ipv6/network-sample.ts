import { hostOfUrl } from '../../facts/network/url-host';
import type {
  AddressProbe,
  FamilyFetch,
  HostFacts,
  NameServerFacts,
  NetworkFacts,
  RequestFacts,
  ZoneFacts,
} from '../../facts/network-facts';

/** A fictional portal with everything right, for tests: each changes the one thing it is about. */
export const SAMPLE_HOST = 'dichvucong.tinhanmau.gov.vn';
export const SAMPLE_ADDRESS = '2fff:4800:5a1::10';

/** A host with both families, reached over IPv6. */
export function sampleHost(host: string, changes: Partial<HostFacts> = {}): HostFacts {
  return {
    host,
    a: ['198.18.1.10'],
    aaaa: [SAMPLE_ADDRESS],
    cname: [],
    dns: 'ok',
    dnsA: 'ok',
    authenticated: true,
    resolver: '9.9.9.9:53',
    askedAt: '2026-11-21T08:00:00Z',
    reachedOver: ['v6'],
    addressesSeen: [SAMPLE_ADDRESS],
    probes: [],
    ...changes,
  };
}

/** A host without an AAAA record. */
export const sampleV4Only = (host: string): HostFacts =>
  sampleHost(host, { aaaa: [], dns: 'nodata', reachedOver: ['v4'], addressesSeen: ['198.18.1.10'] });

/** A connection over IPv6 to an https port that works. */
export function sampleProbe(changes: Partial<AddressProbe> = {}): AddressProbe {
  const certificate = { problem: null, names: [SAMPLE_HOST], validUntil: '2027-03-01T00:00:00Z' };
  return {
    address: SAMPLE_ADDRESS,
    family: 6,
    class: 'global-unicast',
    port: 443,
    tcp: 'ok',
    tls: 'ok',
    certificate,
    ...changes,
  };
}

/** A request that was answered. */
export function sampleRequest(url: string, changes: Partial<RequestFacts> = {}): RequestFacts {
  return {
    url,
    host: hostOfUrl(url),
    kind: 'document',
    address: SAMPLE_ADDRESS,
    reachedOver: 'v6',
    status: 200,
    redirect: false,
    ...changes,
  };
}

/** A page on the sample host. */
export function sampleNetwork(changes: Partial<NetworkFacts> = {}, own: Partial<HostFacts> = {}): NetworkFacts {
  return {
    pageHost: SAMPLE_HOST,
    hosts: [sampleHost(SAMPLE_HOST, own)],
    requests: [sampleRequest(`https://${SAMPLE_HOST}/`)],
    targets: [],
    literals: [],
    vantage: { ipv4: true, ipv6: true, resolver: '9.9.9.9:53', proxy: false, nat64: false, ipv6Proven: true },
    ...changes,
  };
}

/** A page on the sample host that uses other hosts, each for one kind of request. */
export function sampleWithHosts(...others: (readonly [host: HostFacts, kind: RequestFacts['kind']])[]): NetworkFacts {
  const page = sampleNetwork();
  const requests = others.map(([host, kind]) => sampleRequest(`https://${host.host}/${kind}`, { kind }));
  return {
    ...page,
    hosts: [...page.hosts, ...others.map(([host]) => host)],
    requests: [...page.requests, ...requests],
  };
}

/** A name server that answers over both families. */
export function sampleNameServer(name: string, changes: Partial<NameServerFacts> = {}): NameServerFacts {
  const both = { udp: 'authoritative', tcp: 'authoritative' } as const;
  return {
    name,
    a: ['198.18.1.53'],
    aaaa: ['2fff:4800:5a1::53'],
    dns: 'ok',
    dnsA: 'ok',
    v6: both,
    v4: both,
    ...changes,
  };
}

/** The zone of the sample host. */
export function sampleZone(changes: Partial<ZoneFacts> = {}): ZoneFacts {
  const zone = 'tinhanmau.gov.vn';
  const names = [`ns1.${zone}`, `ns2.${zone}`];
  const cut = (name: string) => ({
    zone: name,
    nameServers: names,
    withIPv6: names,
    withoutGlue: [],
    dns: 'ok' as const,
  });
  return {
    zone,
    dns: 'ok',
    nameServers: names.map(name => sampleNameServer(name)),
    delegation: [cut('vn'), cut('gov.vn'), cut(zone)],
    agrees: true,
    differences: [],
    authenticated: true,
    ...changes,
  };
}

/** The page fetched over one family. */
export function sampleFetch(changes: Partial<FamilyFetch> = {}): FamilyFetch {
  return {
    state: 'ok',
    hops: [{ url: `https://${SAMPLE_HOST}/`, host: SAMPLE_HOST, address: SAMPLE_ADDRESS, status: 200 }],
    status: 200,
    bytes: 1200,
    sketch: { title: 'cổng mẫu', landmarks: { main: 1 }, forms: [], shingles: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ...changes,
  };
}
