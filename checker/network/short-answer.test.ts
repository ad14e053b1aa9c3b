import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { afterEach, expect, it } from 'vitest';
import { givesShortAnswer } from './short-answer';

let server: Server | undefined;
afterEach(() => server?.close());

async function ask(started: Server, secure: boolean): Promise<boolean> {
  server = started;
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return givesShortAnswer({ host: 'cong.test', address: '127.0.0.1', port, secure });
}

it('a web server answers a request for its head', async () => {
  expect(
    await ask(
      createHttp((_, response) => response.end('x'.repeat(9000))),
      false,
    ),
  ).toBe(true);
});

it('a TLS server answers a greeting it must refuse, with an alert', async () => {
  expect(
    await ask(
      createTls({}).on('tlsClientError', () => undefined),
      true,
    ),
  ).toBe(true);
});

it.each([true, false])('a server that never speaks gives none (TLS: %s)', async secure => {
  expect(
    await ask(
      createTcp(socket => socket.on('error', () => socket.destroy())),
      secure,
    ),
  ).toBe(false);
});

it('a server that closes at once gives none', async () => {
  expect(
    await ask(
      createTcp(socket => socket.destroy()),
      true,
    ),
  ).toBe(false);
});
