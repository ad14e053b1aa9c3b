import { describe, expect, test } from 'vitest';
import type { RequestFacts } from '../../shared/facts/network-facts';
import { nat64PrefixesSeen, proxyAddressSeen, withoutProxyAddress } from './network-between';

const request = (host: string, address: string | null): RequestFacts => ({
  url: `https://${host}/`,
  host,
  kind: 'document',
  address,
  reachedOver: 'v4',
  status: 200,
  redirect: false,
});
const has = (a: string[], aaaa: string[] = []) => ({
  a,
  aaaa,
  dnsA: a.length > 0 ? ('ok' as const) : ('nodata' as const),
  dns: aaaa.length > 0 ? ('ok' as const) : ('nodata' as const),
});

describe('the NAT64 of the auditor’s network is known by what it does', () => {
  test.each([
    ['a prefix of 96 bits', '2001:db8:64::c000:207', ['2001:db8:64::/96']],
    ['a prefix of 32 bits', '2001:db8:c000:207::', ['2001:db8::/32']],
    ['an address that carries another IPv4 address', '2001:db8:64::c000:208', []],
    ['an IPv4 address', '192.0.2.7', []],
  ])('%s', (_what, address, expected) => {
    const answers = new Map([['a.gov.vn', has(['192.0.2.7'])]]);
    const found = nat64PrefixesSeen([request('a.gov.vn', address)], answers);
    expect(found.map(({ prefix, length }) => `${prefix}/${length}`)).toEqual(expected);
  });

  test('an operator who writes the IPv4 address into an own AAAA is no NAT64', () => {
    const answers = new Map([['a.gov.vn', has(['192.0.2.7'], ['2001:db8:64::c000:207'])]]);
    expect(nat64PrefixesSeen([request('a.gov.vn', '2001:db8:64::c000:207')], answers)).toEqual([]);
  });
});

describe('a proxy that the browser does not speak of', () => {
  const answers = new Map([
    ['a.gov.vn', has(['192.0.2.7'], ['2001:db8::7'])],
    ['b.example', has(['192.0.2.8'])],
    ['www.a.gov.vn', has(['192.0.2.9'])],
  ]);

  test.each([
    ['hosts of two owners at one address that is neither’s', ['a.gov.vn', 'b.example'], '198.51.100.1', '198.51.100.1'],
    ['one of them has the address: two sites on one server', ['a.gov.vn', 'b.example'], '192.0.2.8', null],
    ['one owner’s hosts may be served from elsewhere', ['a.gov.vn', 'www.a.gov.vn'], '198.51.100.1', null],
    ['a host that DNS does not know proves nothing', ['a.gov.vn', 'c.example'], '198.51.100.1', null],
  ])('%s', (_what, hosts, address, expected) => {
    expect(
      proxyAddressSeen(
        hosts.map(host => request(host, address)),
        answers,
      ),
    ).toBe(expected);
  });

  test('different addresses are no proxy', () => {
    const requests = [request('a.gov.vn', '198.51.100.1'), request('b.example', '198.51.100.2')];
    expect(proxyAddressSeen(requests, answers)).toBeNull();
  });

  test('its address is nobody’s: how the hosts were reached is unknown', () => {
    expect(withoutProxyAddress([request('a.gov.vn', '198.51.100.1')], '198.51.100.1')).toMatchObject([
      { address: null, reachedOver: 'proxy' },
    ]);
  });
});
