import { describe, expect, test } from 'vitest';
import { askFirefox, type FirefoxDns, withoutMadeUp } from './firefox-dns';

const dns = (a: string[] | string, aaaa: string[] | string): FirefoxDns => ({
  resolve: async (_host, flags) => {
    const answer = flags.includes('disable_ipv6') ? a : aaaa;
    if (typeof answer === 'string') throw new Error(answer);
    return { addresses: answer };
  },
});
const UNKNOWN = 'NS_ERROR_UNKNOWN_HOST';
const BOTH = { ipv4: true, ipv6: true };
const NO_IPV6 = { ipv4: true, ipv6: false };
const NO_IPV4 = { ipv4: false, ipv6: true };

describe('what Firefox’s own resolver says of a host', () => {
  test.each([
    ['both families', dns(['192.0.2.1'], ['2001:DB8::1']), BOTH, { dnsA: 'ok', dns: 'ok', aaaa: ['2001:db8::1'] }],
    [
      'IPv4 alone, where IPv6 answers are known to come',
      dns(['192.0.2.1'], UNKNOWN),
      BOTH,
      { dnsA: 'ok', dns: 'nodata' },
    ],
    [
      'IPv4 alone, where the system may hide IPv6',
      dns(['192.0.2.1'], UNKNOWN),
      NO_IPV6,
      { dnsA: 'ok', dns: 'unasked' },
    ],
    [
      'nothing: nobody knows why, so it is no proof',
      dns(UNKNOWN, UNKNOWN),
      BOTH,
      { dnsA: 'servfail', dns: 'servfail' },
    ],
    ['IPv6, where the system may hide IPv4', dns(UNKNOWN, ['2001:db8::1']), NO_IPV4, { dnsA: 'unasked', dns: 'ok' }],
    ['a failure of another kind', dns('NS_ERROR_NET_TIMEOUT', 'x'), BOTH, { dnsA: 'timeout', dns: 'timeout' }],
  ] as const)('%s', async (_what, resolver, proven, expected) => {
    expect(await askFirefox(resolver, 'portal.gov.vn', proven)).toMatchObject(expected);
  });

  test('names of one’s own network are never asked', async () => {
    expect(await askFirefox(dns(['192.0.2.1'], UNKNOWN), 'router.lan', BOTH)).toMatchObject({ dns: 'unasked', a: [] });
  });

  test('an address that the network’s NAT64 made up is the host’s IPv4 address, not an IPv6 one', async () => {
    const answer = await askFirefox(dns(UNKNOWN, ['64:ff9b::c000:207']), 'portal.gov.vn', NO_IPV4);
    expect(withoutMadeUp(answer, [{ prefix: '64:ff9b::', length: 96 }])).toMatchObject({
      a: ['192.0.2.7'],
      aaaa: [],
      dnsA: 'ok',
      dns: 'nodata',
    });
  });
});
