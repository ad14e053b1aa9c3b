import { describe, expect, it } from 'vitest';
import type { HostFacts, IPv6OnlyFacts, NetworkFacts } from '../facts/network-facts';
import { ABILITIES, type Ability } from '../facts/network-facts';
import {
  SAMPLE_HOST,
  sampleHost,
  sampleNetwork,
  sampleProbe,
  sampleRequest,
  sampleV4Only,
  sampleWithHosts,
} from '../rules/ipv6/network-sample';
import { ipv6Verdict } from './ipv6-verdict';

const silent = (host: string): HostFacts => sampleHost(host, { dns: 'timeout', aaaa: [], reachedOver: ['v4'] });
const hop = (host: HostFacts): NetworkFacts =>
  sampleNetwork({
    hosts: [sampleHost(SAMPLE_HOST), host],
    requests: [sampleRequest(`https://${host.host}/`, { redirect: true }), sampleRequest(`https://${SAMPLE_HOST}/`)],
  });

describe('what a page is for a person without IPv4', () => {
  it.each<[string, NetworkFacts, string]>([
    ['a page with both families', sampleNetwork(), 'Sẵn sàng IPv6-only'],
    ['a page with IPv6 alone', sampleNetwork({}, { a: [], dnsA: 'nodata' }), 'Sẵn sàng IPv6-only'],
    ['a page whose browser has IPv6 and used IPv4', sampleNetwork({}, { reachedOver: ['v4'] }), 'Chưa xác định'],
    [
      'a page whose browser used IPv4, and may have nothing else',
      sampleNetwork(
        { vantage: { ipv4: true, ipv6: null, resolver: null, proxy: null, nat64: null } },
        { reachedOver: ['v4'] },
      ),
      'Sẵn sàng IPv6-only',
    ],
    [
      'a page whose browser used IPv4, and whose IPv6 answers',
      sampleNetwork({}, { reachedOver: ['v4'], probes: [sampleProbe()] }),
      'Sẵn sàng IPv6-only',
    ],
    [
      'a page that refuses the browser',
      sampleNetwork({ requests: [sampleRequest(`https://${SAMPLE_HOST}/`, { status: 403 })] }),
      'Chưa xác định',
    ],
    ['a page without AAAA', sampleNetwork({}, { aaaa: [], dns: 'nodata' }), 'Không vào được'],
    [
      'a page without AAAA that NAT64 made reachable',
      sampleNetwork({}, { aaaa: [], dns: 'nodata', reachedOver: ['nat64'] }),
      'Không vào được',
    ],
    [
      'a page whose AAAA is private',
      sampleNetwork({}, { aaaa: ['fd00::1'], addressesSeen: ['198.18.1.10'] }),
      'Không vào được',
    ],
    ['a page whose AAAA refuses', sampleNetwork({}, { probes: [sampleProbe({ tcp: 'refused' })] }), 'Không vào được'],
    [
      'a page whose certificate is for another name',
      sampleNetwork(
        {},
        { probes: [sampleProbe({ certificate: { problem: 'name', names: [], validUntil: '2027-01-01T00:00:00Z' } })] },
      ),
      'Không vào được',
    ],
    [
      'an auditor without IPv6',
      sampleNetwork({}, { probes: [sampleProbe({ tcp: 'not-testable-here' })], reachedOver: ['v4'] }),
      'Sẵn sàng IPv6-only',
    ],
    ['a DNS timeout', sampleNetwork({}, { aaaa: [], dns: 'timeout', reachedOver: ['v4'] }), 'Chưa xác định'],
    ['SERVFAIL', sampleNetwork({}, { aaaa: [], dns: 'servfail', reachedOver: ['v4'] }), 'Chưa xác định'],
    ['resolvers that differ', sampleNetwork({}, { aaaa: [], dns: 'disagree', reachedOver: ['v4'] }), 'Chưa xác định'],
    ['DNS that nobody asked', sampleNetwork({}, { aaaa: [], dns: 'unasked', reachedOver: ['v4'] }), 'Chưa xác định'],
    ['a redirect hop without IPv6', hop(sampleV4Only('www.tinhanmau.gov.vn')), 'Không vào được'],
    ['a script without IPv6', sampleWithHosts([sampleV4Only('cdn.example.com'), 'script']), 'Hỏng chức năng'],
    [
      'a picture without IPv6',
      sampleWithHosts([sampleV4Only('anh.example.com'), 'image']),
      'Dùng được, thiếu phần phụ',
    ],
    [
      'a counter without IPv6',
      sampleWithHosts([sampleV4Only('www.google-analytics.com'), 'script']),
      'Sẵn sàng IPv6-only',
    ],
    ['a script DNS did not answer about', sampleWithHosts([silent('cdn.example.com'), 'script']), 'Chưa xác định'],
    [
      'a lost script weighs more than an open question',
      sampleWithHosts([silent('a.example.com'), 'script'], [sampleV4Only('b.example.com'), 'script']),
      'Hỏng chức năng',
    ],
    [
      'a host that has no address at all',
      sampleWithHosts([
        sampleHost('het.example.com', { a: [], aaaa: [], dns: 'nxdomain', dnsA: 'nxdomain' }),
        'script',
      ]),
      'Sẵn sàng IPv6-only',
    ],
  ])('%s', (_, network, label) => {
    expect(ipv6Verdict(network)).toMatchObject({ label, howLabel: 'mô phỏng' });
  });

  const none = Object.fromEntries(ABILITIES.map(ability => [ability, 0])) as Record<Ability, number>;
  const abilities = (form: number) => ({
    counts: { ...none, form },
    imagesShown: 0,
    images: 0,
    styles: 0,
    textLength: 9,
  });
  const loaded: IPv6OnlyFacts = {
    how: 'measured',
    document: 'loaded',
    blocked: [],
    undecided: [],
    both: abilities(1),
    alone: abilities(1),
  };

  it('a page that was loaded over IPv6 is measured', () => {
    expect(ipv6Verdict(sampleNetwork(), loaded)).toMatchObject({ level: 'ready', howLabel: 'đo thực' });
  });

  it('a form that is gone breaks it, though only a picture host was blocked', () => {
    const network = sampleWithHosts([sampleV4Only('anh.example.com'), 'image']);
    const gone = { ...loaded, blocked: ['anh.example.com'], alone: abilities(0) };
    expect(ipv6Verdict(network, gone)).toMatchObject({ level: 'broken', lostAbilities: ['form'] });
  });

  it('a document that does not come cannot be reached', () => {
    const failed = { ...loaded, document: 'failed' as const, blocked: [SAMPLE_HOST], alone: null };
    expect(ipv6Verdict(sampleNetwork(), failed)?.level).toBe('unreachable');
    expect(ipv6Verdict(sampleNetwork(), { ...failed, blocked: [] })?.level).toBe('unknown');
  });

  it('a page in a private place gets no verdict', () => {
    for (const pageHost of ['localhost', '127.0.0.1', '::1', 'may.local', '']) {
      const hosts = [sampleHost(pageHost, { dns: 'unasked', dnsA: 'unasked' })];
      expect(
        ipv6Verdict(sampleNetwork({ pageHost, requests: [], hosts: pageHost === '' ? [] : hosts })),
        pageHost,
      ).toBeNull();
    }
  });

  it('prints how much of the page was decided', () => {
    const verdict = ipv6Verdict(sampleWithHosts([silent('a.example.com'), 'script']));
    expect(verdict).toMatchObject({ coverage: 0.5, undecided: ['a.example.com'] });
  });
});
