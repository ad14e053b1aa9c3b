import { describe, expect, test } from 'vitest';
import type { LoggedRequest } from './logged-request';
import { behindNat64, seenRequests } from './seen-requests';
import { provenFamilies, vantageFrom } from './vantage';

const logged = (change: Partial<LoggedRequest> = {}): LoggedRequest => ({
  id: '1',
  url: 'https://a.gov.vn/',
  kind: 'document',
  address: '2001:db8::1',
  way: 'network',
  status: 200,
  redirect: false,
  time: 0,
  ...change,
});
const page = (...urls: string[]) => ({
  resources: urls.map(url => ({ url, initiator: 'script' })),
  targets: [],
  literalLinks: [],
});
const isState = (host: string): boolean => host.endsWith('.gov.vn');

describe('how the hosts of a page were reached', () => {
  test.each([
    ['over IPv6', {}, 'v6'],
    ['over IPv4', { address: '192.0.2.1' }, 'v4'],
    ['through NAT64: the host itself has IPv4 only', { address: '64:ff9b::c000:201' }, 'nat64'],
    ['from the cache', { way: 'cache', address: null }, 'cache'],
    ['through a proxy', { way: 'proxy', address: null }, 'proxy'],
    ['no address told', { way: 'none', address: null }, 'unseen'],
  ] as const)('%s', (_what, change, over) => {
    expect(seenRequests([logged(change)], page(), isState)[0]?.reachedOver).toBe(over);
  });

  test('through the NAT64 of a network that has a prefix of its own', () => {
    const seen = seenRequests([logged({ address: '2001:db8:64::c000:201' })], page(), isState);
    expect(behindNat64(seen, [{ prefix: '2001:db8:64::', length: 96 }])[0]?.reachedOver).toBe('nat64');
    expect(behindNat64(seen, [])[0]?.reachedOver).toBe('v6');
  });

  test('a host the extension may not see is unseen, not cached', () => {
    const requests = seenRequests([logged()], page('https://cdn.example/a.js', 'https://b.gov.vn/b.js'), isState);
    expect(requests.map(({ url, reachedOver }) => `${url} ${reachedOver}`)).toEqual([
      'https://a.gov.vn/ v6',
      'https://cdn.example/a.js unseen',
    ]);
  });

  test('on a page that was there before the log began, everything is unseen', () => {
    expect(seenRequests([], page('https://b.gov.vn/b.js'), isState)).toMatchObject([{ reachedOver: 'unseen' }]);
  });
});

describe('what is known of the auditor’s own network', () => {
  test('a public IPv6 connection proves IPv6', () => {
    expect(vantageFrom([logged({ address: '2001:db8::1' })])).toMatchObject({
      ipv6: true,
      ipv6Proven: true,
      ipv4: null,
    });
  });

  test.each([['::1'], ['127.0.0.1'], ['192.168.1.1']])('a connection to %s proves nothing', address => {
    expect(vantageFrom([logged({ address })])).toMatchObject({ ipv4: null, ipv6: null, nat64: null });
  });

  test('a NAT64 address is not IPv6 of the network’s own', () => {
    expect(vantageFrom([logged({ address: '64:ff9b::808:808' })])).toMatchObject({ ipv6: null, nat64: true });
  });

  test('a NAT64 with a prefix of its own is not IPv6 of the network’s own either, and is told', () => {
    const prefixes = [{ prefix: '2001:db8:64::', length: 96 as const }];
    expect(vantageFrom([logged({ address: '2001:db8:64::c000:201' })], {}, prefixes)).toMatchObject({
      ipv6: null,
      nat64: true,
      ipv6Proven: true,
      nat64Prefixes: prefixes,
    });
  });

  test('what other pages showed lately counts too', () => {
    expect(vantageFrom([], { v4: 1, v6: 1, proxy: 1 })).toMatchObject({ ipv4: true, ipv6: true, proxy: true });
  });

  test('only connections of the page itself make silence about addresses a proof', () => {
    expect(provenFamilies([logged({ address: '192.0.2.1' })])).toEqual({ ipv4: true, ipv6: false });
  });
});
