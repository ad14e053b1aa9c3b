import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddressBook } from './address-book';
import { fetchInFamily } from './fetch-in-family';
import { localNetwork } from './local-network';
import { probeAddress } from './probe-address';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    const to = new URL(incoming.url ?? '/', 'http://x').searchParams.get('to');
    if (to !== null) outgoing.writeHead(302, { location: to });
    outgoing.end('<title>Cổng</title><main>một hai ba bốn năm</main>');
  });
  await new Promise<void>(resolve => server.listen(0, '::', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

const book: Pick<AddressBook, 'addresses'> = {
  addresses: async host => ({ v4: ['127.0.0.1'], v6: host.startsWith('dual') ? ['::1'] : [] }),
};
const tools = async () => ({ book: book as AddressBook, network: await localNetwork(), mayConnect: () => true });
const dual = (path = '/') => `http://dual.test:${port}${path}`;

describe('a page over one family', () => {
  it.each([4, 6] as const)('comes over IPv%i from an address of that family', async family => {
    const found = await fetchInFamily(await tools(), dual(), family);
    expect(found).toMatchObject({ state: 'ok', status: 200, sketch: { title: 'cổng' } });
    expect(found.hops[0]?.address).toBe(family === 6 ? '::1' : '127.0.0.1');
  });

  it('follows redirects inside the family', async () => {
    const found = await fetchInFamily(await tools(), dual(`/?to=${encodeURIComponent(dual('/b'))}`), 6);
    expect(found.hops.map(({ status }) => status)).toEqual([302, 200]);
  });

  it('sees the hop that leaves the family, and does not follow it over the other', async () => {
    const found = await fetchInFamily(await tools(), dual(`/?to=http://v4.test:${port}/`), 6);
    expect(found).toMatchObject({ state: 'redirect-left-family', stoppedAt: 'v4.test', status: null });
  });

  it('gives up on redirects in a circle', async () => {
    expect((await fetchInFamily(await tools(), dual(`/?to=`), 6)).state).toBe('too-many-redirects');
  });

  it('a host without the family was not asked', async () => {
    expect((await fetchInFamily(await tools(), `http://v4.test:${port}/`, 6)).state).toBe('unasked');
  });

  it('a closed port refuses', async () => {
    expect((await fetchInFamily(await tools(), 'http://dual.test:1/', 6)).state).toBe('refused');
  });
});

describe('a connection to one address', () => {
  it('tells an open port from a closed one', async () => {
    const network = await localNetwork();
    const target = { host: 'dual.test', address: '::1', secure: false };
    expect(await probeAddress(network, { ...target, port })).toMatchObject({
      tcp: 'ok',
      tls: null,
      family: 6,
      class: 'loopback',
    });
    expect(await probeAddress(network, { ...target, port: 1 })).toMatchObject({ tcp: 'refused' });
  });

  it('says that this machine cannot reach a family instead of blaming the host', async () => {
    const network = { ipv4: true, ipv6: false, canReach: async () => false };
    const probe = await probeAddress(network, { host: 'a.vn', address: '2fff::1', port: 443, secure: true });
    expect(probe).toMatchObject({ tcp: 'not-testable-here', tls: 'unasked' });
  });

  it('a port that speaks no TLS has no certificate', async () => {
    const probe = await probeAddress(await localNetwork(), { host: 'a.vn', address: '::1', port, secure: true });
    expect(probe).toMatchObject({ tcp: 'ok', tls: 'failed', certificate: null });
  });
});
