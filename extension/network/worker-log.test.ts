import { describe, expect, test } from 'vitest';
import type { LoggedRequest } from './logged-request';
import { committed, EMPTY_LOG, type TabLog } from './tab-log';
import { joinedWithWorkers, withWorkerRequest } from './worker-log';

const ORIGIN = 'https://a.gov.vn';
const logged = (change: Partial<LoggedRequest> = {}): LoggedRequest => ({
  id: '1',
  url: `${ORIGIN}/`,
  kind: 'document',
  address: '2001:db8::1',
  way: 'network',
  status: 200,
  redirect: false,
  time: 1000,
  ...change,
});
const data = logged({ id: '2', url: 'https://b.example/d.json', kind: 'xhr', address: '192.0.2.1', time: 1500 });
const page = (...pending: LoggedRequest[]): TabLog => committed({ requests: [], pending }, 1200, `${ORIGIN}/trang`);
const workers = (request: LoggedRequest, origin = ORIGIN) => withWorkerRequest(EMPTY_LOG, request, origin).requests;

describe('what a service worker asks for', () => {
  test('counts for the page of its origin, with the address that was reached', () => {
    expect(joinedWithWorkers(page(logged()), workers(data))).toMatchObject([
      { id: '1', way: 'network' },
      { id: '2', way: 'service-worker', address: '192.0.2.1' },
    ]);
  });

  test('counts also where the document itself came from the worker, of which Chromium tells nothing', () => {
    expect(joinedWithWorkers(page(), workers(data))).toMatchObject([{ id: '2', way: 'service-worker' }]);
  });

  test.each([
    ['a page of another origin', page(logged()), workers(data, 'https://c.gov.vn')],
    ['a page that came later', page(logged({ time: 2000 })), workers(data)],
    ['a page of which nothing is known', EMPTY_LOG, workers(data)],
  ])('does not count for %s', (_what, log, asked) => {
    expect(joinedWithWorkers(log, asked)).toEqual(log.requests);
  });

  test('is not kept without end', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...data, id: `${index}` }));
    const log = many.reduce((before, request) => withWorkerRequest(before, request, ORIGIN), EMPTY_LOG);
    expect(log.requests).toHaveLength(300);
    const later = withWorkerRequest(log, { ...data, id: 'later', time: data.time + 700_000 }, ORIGIN);
    expect(later.requests).toHaveLength(1);
  });
});
