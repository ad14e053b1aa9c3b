import { describe, expect, test } from 'vitest';
import { askFirefox, type FirefoxDns } from './firefox-dns';

const dns = (a: string[] | string, aaaa: string[] | string): FirefoxDns => ({
  resolve: async (_host, flags) => {
    const answer = flags.includes('disable_ipv6') ? a : aaaa;
    if (typeof answer === 'string') throw new Error(answer);
    return { addresses: answer };
  },
});
const UNKNOWN = 'NS_ERROR_UNKNOWN_HOST';

describe('what Firefox’s own resolver says of a host', () => {
  test.each([
    ['both families', dns(['192.0.2.1'], ['2001:DB8::1']), true, { dnsA: 'ok', dns: 'ok', aaaa: ['2001:db8::1'] }],
    [
      'IPv4 alone, where IPv6 answers are known to come',
      dns(['192.0.2.1'], UNKNOWN),
      true,
      { dnsA: 'ok', dns: 'nodata' },
    ],
    ['IPv4 alone, where the system may hide IPv6', dns(['192.0.2.1'], UNKNOWN), false, { dnsA: 'ok', dns: 'unasked' }],
    [
      'nothing: nobody knows why, so it is no proof',
      dns(UNKNOWN, UNKNOWN),
      true,
      { dnsA: 'servfail', dns: 'servfail' },
    ],
    ['a failure of another kind', dns('NS_ERROR_NET_TIMEOUT', 'x'), true, { dnsA: 'timeout', dns: 'timeout' }],
  ] as const)('%s', async (_what, resolver, proven, expected) => {
    expect(await askFirefox(resolver, 'portal.gov.vn', proven)).toMatchObject(expected);
  });

  test('names of one’s own network are never asked', async () => {
    expect(await askFirefox(dns(['192.0.2.1'], UNKNOWN), 'router.lan', true)).toMatchObject({ dns: 'unasked', a: [] });
  });
});
