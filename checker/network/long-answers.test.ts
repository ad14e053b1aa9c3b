import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { AddressBook } from './address-book';
import { fetchInFamily } from './fetch-in-family';
import { localNetwork } from './local-network';
import { probeAddress } from './probe-address';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A fatal alert "handshake failure" (RFC 5246, section 7.2). */
const ALERT = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);
/** Longer than a greeting without ciphers, shorter than any browser's. */
const SHORT_BYTES = 60;

/** A TLS server whose long answers never arrive; the short ones do when `givesShort`. */
const lossyTls = (givesShort: boolean) =>
  createTcp(socket => {
    socket.on('error', () => socket.destroy());
    socket.on('data', hello => {
      if (givesShort && hello.length < SHORT_BYTES) socket.write(ALERT);
    });
  });

describe('a path that loses long answers', () => {
  it.concurrent.each([true, false])('is told from a server that never speaks (short answers: %s)', async givesShort => {
    const port = await listening(lossyTls(givesShort));
    const target = { host: 'cong.test', address: '127.0.0.1', port, secure: true };
    const probe = await probeAddress(await localNetwork(), target);
    expect(probe).toMatchObject({ tcp: 'ok', tls: 'timeout', shortAnswer: givesShort });
  });

  it.concurrent('is told from a page that comes', async () => {
    const server = createHttp((request, response) => {
      if (request.method === 'HEAD' || request.url === '/gan') response.end();
    });
    const port = await listening(server);
    const book = { addresses: async () => ({ v4: ['127.0.0.1'], v6: [] }) } as unknown as AddressBook;
    const tools = { book, network: await localNetwork(), mayConnect: () => true };
    const [lost, came] = await Promise.all(
      ['/xa', '/gan'].map(path => fetchInFamily(tools, `http://cong.test:${port}${path}`, 4)),
    );
    expect(lost).toMatchObject({ state: 'timeout', shortAnswer: true });
    expect(came?.shortAnswer).toBeUndefined();
    server.closeAllConnections();
  });
});
