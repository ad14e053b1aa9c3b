import { describe, expect, it } from 'vitest';
import type { RequestFacts, Vantage } from '../network-facts';
import { assembleNetwork, type HostKnowledge, hostsToAsk, type SeenNetwork } from './assemble-network';
import { usableIPv6 } from './usable-ipv6';

const request = (url: string, changes: Partial<RequestFacts> = {}): RequestFacts => ({
  url,
  host: new URL(url).hostname.replace(/^\[|\]$/g, ''),
  kind: 'script',
  address: '2fff::1',
  reachedOver: 'v6',
  status: 200,
  redirect: false,
  ...changes,
});
const VANTAGE: Vantage = { ipv4: true, ipv6: true, resolver: null, proxy: false, nat64: false };
const seen = (changes: Partial<SeenNetwork> = {}): SeenNetwork => ({
  pageUrl: 'https://cong.gov.vn/',
  requests: [request('https://cong.gov.vn/', { kind: 'document' }), request('https://cdn.vn/a.js')],
  page: { resources: [], targets: [], literalLinks: [] },
  ...changes,
});
const assemble = (input: SeenNetwork, known = new Map<string, HostKnowledge>()) =>
  assembleNetwork(input, known, VANTAGE);

describe('the network facts of a page', () => {
  it('list the page’s own host first, and each host once', () => {
    const page = {
      resources: [{ url: 'https://anh.vn/a.png', initiator: 'img' }],
      targets: [{ url: 'https://nop.vn/', purpose: 'form' as const }],
      literalLinks: [],
    };
    expect(hostsToAsk(seen({ page }))).toEqual(['cong.gov.vn', 'cdn.vn', 'anh.vn', 'nop.vn']);
  });

  it('keep what came from the memory cache, which no request shows', () => {
    const page = { resources: [{ url: 'https://anh.vn/a.png', initiator: 'img' }], targets: [], literalLinks: [] };
    const facts = assemble(seen({ page }));
    expect(facts.requests.at(-1)).toMatchObject({ host: 'anh.vn', kind: 'image', reachedOver: 'cache' });
    expect(facts.hosts.map(({ host }) => host)).toContain('anh.vn');
  });

  it('do not list a seen request twice', () => {
    const page = { resources: [{ url: 'https://cdn.vn/a.js', initiator: 'script' }], targets: [], literalLinks: [] };
    expect(assemble(seen({ page })).requests).toHaveLength(2);
  });

  it('find IP literals in requests, forms and links', () => {
    const page = {
      resources: [],
      targets: [{ url: 'http://198.18.0.2/nop', purpose: 'form' as const }],
      literalLinks: ['http://[2fff::9]/tai'],
    };
    const { literals } = assemble(seen({ page, requests: [request('http://198.18.0.1/a.js')] }));
    expect(literals.map(({ from, family, address }) => `${from} ${family} ${address}`)).toEqual([
      'request 4 198.18.0.1',
      'form 4 198.18.0.2',
      'link 6 2fff::9',
    ]);
  });

  it('say of a host nobody asked about that it was unasked', () => {
    expect(assemble(seen()).hosts[0]).toMatchObject({ dns: 'unasked', dnsA: 'unasked', resolver: null, askedAt: null });
  });

  it('of a local file hold no host of its own', () => {
    expect(assemble(seen({ pageUrl: 'file:///a.html', requests: [] }))).toMatchObject({ pageHost: '', hosts: [] });
  });
});

describe('which AAAA serves', () => {
  const facts = (address: string) => assemble(seen({ requests: [request('https://cong.gov.vn/', { address })] }));

  it.each([
    ['on the Internet, a global one', '2fff::1', '2fff::2', true],
    ['on the Internet, no private one', '2fff::1', 'fd00::2', false],
    ['on this machine, loopback', '127.0.0.1', '::1', true],
    ['on this machine, no documentation address', '127.0.0.1', '2001:db8::1', false],
    ['in an office, a unique-local one', '10.0.0.1', 'fd00::2', true],
    ['nowhere, a link-local one', '10.0.0.1', 'fe80::1', false],
  ])('%s', (_, reachedAt, address, serves) => {
    expect(usableIPv6([address], facts(reachedAt))).toEqual(serves ? [address] : []);
  });
});
