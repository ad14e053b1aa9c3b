import { describe, expect, test } from 'vitest';
import { type LoggedRequest, loggedRequest, type RequestEvent } from './logged-request';
import { committed, EMPTY_LOG, LOG_LIMIT, withRequest } from './tab-log';

const event = (change: Partial<RequestEvent> = {}): RequestEvent => ({
  requestId: '1',
  url: 'https://dichvucong.example.gov.vn/p?cccd=1',
  type: 'main_frame',
  timeStamp: 1000,
  ip: '2001:db8::1',
  statusCode: 200,
  ...change,
});
const request = (change: Partial<RequestEvent> = {}): LoggedRequest => loggedRequest(event(change), 'answer');

describe('what is noted of a request', () => {
  test('the query never is: it may hold what a person typed', () => {
    expect(request().url).toBe('https://dichvucong.example.gov.vn/p');
  });

  test.each([
    ['an answer from the network', {}, 'network', '2001:db8::1'],
    ['an address in brackets', { ip: '[::1]' }, 'network', '::1'],
    ['an answer from the cache, with the address of long ago', { fromCache: true }, 'cache', null],
    ['an answer through a proxy, with the proxy’s address', { proxyInfo: { type: 'http' } }, 'proxy', null],
    ['an answer without a proxy', { proxyInfo: { type: 'direct' } }, 'network', '2001:db8::1'],
    ['an answer without address', { ip: undefined }, 'none', null],
  ] as const)('%s', (_what, change, way, address) => {
    expect(request(change)).toMatchObject({ way, address });
  });

  test('a request that a service worker took over in Firefox', () => {
    expect(loggedRequest(event({ ip: undefined, statusCode: 0 }), 'redirect').way).toBe('service-worker');
  });

  test('a redirect keeps its own address and status', () => {
    expect(loggedRequest(event({ statusCode: 302, ip: '192.0.2.1' }), 'redirect')).toMatchObject({
      redirect: true,
      status: 302,
      address: '192.0.2.1',
    });
  });
});

describe('the requests of a tab', () => {
  const script = request({ requestId: '2', type: 'script', timeStamp: 1100 });

  test('a download does not wipe out what is known of the page', () => {
    const log = withRequest(committed(withRequest(EMPTY_LOG, request()), 1050), request({ requestId: '9' }));
    expect(log.requests.map(({ id }) => id)).toEqual(['1']);
  });

  test('a new page begins with its own document and every hop on the way', () => {
    const hop = loggedRequest(event({ statusCode: 301 }), 'redirect');
    const log = committed(
      withRequest(
        withRequest({ requests: [script], pending: [] }, { ...hop, time: 2000 }),
        request({ timeStamp: 2100 }),
      ),
      2150,
    );
    expect(log.requests.map(({ kind, redirect }) => `${kind} ${redirect}`)).toEqual([
      'document true',
      'document false',
    ]);
  });

  test('what the new page asked before the browser told of it belongs to it, the old page’s farewell does not', () => {
    const bye = request({ requestId: '3', type: 'ping', timeStamp: 1150 });
    const log = committed({ requests: [script, bye], pending: [request()] }, 1200);
    expect(log.requests.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('a document that the browser tells of only after it shows it is the page’s document', () => {
    const hop = loggedRequest(event({ statusCode: 301, url: 'https://example.gov.vn/', timeStamp: 900 }), 'redirect');
    const late = [script, hop, request()];
    const log = late.reduce(withRequest, committed({ requests: [], pending: [] }, 1050));
    expect(log.requests.map(({ id, redirect }) => `${id} ${redirect}`)).toEqual(['1 true', '1 false', '2 false']);
    expect(log.pending).toEqual([]);
  });

  test('what the page before was still answered does not count for the new one', () => {
    const old = request({ requestId: '7', type: 'script', timeStamp: 950 });
    const page = committed({ requests: [], pending: [request()] }, 1050);
    expect(withRequest(page, old).requests.map(({ id }) => id)).toEqual(['1']);
    const late = [old, request()].reduce(withRequest, committed({ requests: [], pending: [] }, 1050));
    expect(late.requests.map(({ id }) => id)).toEqual(['1']);
  });

  test('the next page’s document does not join the page that is there', () => {
    const page = committed({ requests: [], pending: [request()] }, 1050);
    const next = request({ requestId: '8', timeStamp: 5000 });
    expect(withRequest(page, next)).toMatchObject({ requests: [{ id: '1' }], pending: [{ id: '8' }] });
  });

  test('an error after the answer began is added to the answer', () => {
    const broken = loggedRequest(event({ type: 'script', error: 'net::ERR_ABORTED' }), 'error');
    const log = withRequest({ requests: [request({ type: 'script' })], pending: [] }, broken);
    expect(log.requests).toMatchObject([{ address: '2001:db8::1', status: 200, error: 'net::ERR_ABORTED' }]);
  });

  test('are not noted without end', () => {
    const many = Array.from({ length: LOG_LIMIT }, (_, index) => ({ ...script, id: `s${index}` }));
    expect(withRequest({ requests: many, pending: [] }, script).requests).toHaveLength(LOG_LIMIT);
  });
});
