import { describe, expect, test } from 'vitest';
import type { HostKnowledge } from '../../shared/facts/network/assemble-network';
import { type HostAnswer, UNASKED } from '../../shared/facts/network/host-answer';
import { type LoggedRequest, loggedRequest } from '../network/logged-request';
import { fatesOf, hostsSeen, joinedHosts } from './page-hosts';

const PAGE = 'https://portal.gov.vn/nop-ho-so';

const request = (url: string, type: string, error?: string): LoggedRequest =>
  loggedRequest({ requestId: url, url, type, timeStamp: 1, error }, error === undefined ? 'answer' : 'error');

const known = (answer: Partial<HostAnswer>): HostKnowledge => ({
  answer: { ...UNASKED, ...answer },
  resolver: 'r',
  askedAt: null,
  probes: [],
});
const PUBLIC = known({ a: ['203.119.8.1'], aaaa: ['2001:dc8::1'], dnsA: 'ok', dns: 'ok' });
const LABORATORY = known({ a: ['127.0.0.1'], aaaa: ['::1'], dnsA: 'ok', dns: 'ok' });
const ONLY_LOOPBACK = known({ a: ['203.119.8.2'], aaaa: ['::1'], dnsA: 'ok', dns: 'ok' });

describe('what becomes of a host without IPv4', () => {
  test.each([
    ['one with a global IPv6 address', PUBLIC, 'cdn.gov.vn', PUBLIC, 'allowed'],
    ['one with IPv4 alone', PUBLIC, 'cdn.gov.vn', known({ a: ['203.119.8.2'], dnsA: 'ok', dns: 'nodata' }), 'lost'],
    ['one whose IPv6 address leads to the visitor’s own machine', PUBLIC, 'cdn.gov.vn', ONLY_LOOPBACK, 'lost'],
    ['such a one, used by a page of that same machine', LABORATORY, 'cdn.gov.vn', ONLY_LOOPBACK, 'allowed'],
    [
      'one nobody has an address for: missing for everybody',
      PUBLIC,
      'x.gov.vn',
      known({ dnsA: 'nxdomain', dns: 'nxdomain' }),
      'allowed',
    ],
    ['one whose name servers are silent', PUBLIC, 'cdn.gov.vn', known({ dnsA: 'timeout', dns: 'timeout' }), 'unknown'],
    ['one two resolvers disagree about', PUBLIC, 'cdn.gov.vn', known({ dnsA: 'ok', dns: 'disagree' }), 'unknown'],
    ['a name of one’s own network', PUBLIC, 'may-in.local', known({}), 'allowed'],
    ['a bare IPv4 address', PUBLIC, '203.119.8.9', known({}), 'lost'],
    ['a bare IPv6 address', PUBLIC, '2001:dc8::9', known({}), 'allowed'],
  ] as const)('%s', (_what, own, host, knowledge, fate) => {
    const answers = new Map([
      ['portal.gov.vn', own],
      [host, knowledge],
    ]);
    expect(fatesOf(PAGE, [], answers).get(host)).toBe(fate);
  });
});

describe('what a page wants of its hosts', () => {
  const blocked = 'net::ERR_BLOCKED_BY_CLIENT';
  const before = hostsSeen(PAGE, [
    request(PAGE, 'main_frame'),
    request('https://anh.gov.vn/a.png', 'image'),
    request('https://dem.example.vn/matomo.js', 'script'),
  ]);

  test('is told with its weight, the page’s own host first', () => {
    expect(before).toEqual([
      { host: 'portal.gov.vn', kinds: ['document'], weight: 'critical' },
      { host: 'anh.gov.vn', kinds: ['image'], weight: 'visible' },
      { host: 'dem.example.vn', kinds: ['script'], weight: 'none' },
    ]);
  });

  test('is remembered when the blocked page asks for less, and grows when it asks for more', () => {
    const now = hostsSeen(PAGE, [request('https://anh.gov.vn/b.css', 'stylesheet', blocked)]);
    expect(joinedHosts(before, now).slice(1)).toEqual([
      { host: 'anh.gov.vn', kinds: ['image', 'style'], weight: 'critical' },
      { host: 'dem.example.vn', kinds: ['script'], weight: 'none' },
    ]);
  });
});
