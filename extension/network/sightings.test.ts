import { describe, expect, test } from 'vitest';
import type { LoggedRequest } from './logged-request';
import { freshSightings, sightingOf } from './sightings';

const request = (change: Partial<LoggedRequest>): LoggedRequest => ({
  id: '1',
  url: 'https://a.gov.vn/',
  kind: 'document',
  address: null,
  way: 'network',
  status: 200,
  redirect: false,
  time: 0,
  ...change,
});

describe('what a request shows of the auditor’s own network', () => {
  test.each([
    ['a public IPv6 address was reached', { address: '2001:db8::1' }, 'v6'],
    ['a public IPv4 address was reached', { address: '192.0.2.1' }, 'v4'],
    ['a proxy stood between', { way: 'proxy' }, 'proxy'],
    ['this machine was reached', { address: '::1' }, null],
    ['a private network was reached', { address: 'fd00::1' }, null],
    ['it came from the cache', { way: 'cache' }, null],
  ] as const)('%s', (_what, change, seen) => {
    expect(sightingOf(request(change))).toBe(seen);
  });

  test('counts for two minutes: a laptop is soon in another network', () => {
    expect(freshSightings({ v4: 100_000, v6: 1000 }, 150_000)).toEqual({ v4: 100_000 });
  });
});
