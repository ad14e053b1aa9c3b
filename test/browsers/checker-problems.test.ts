import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditAddress } from '../../checker/audit-address';
import { launchBrowser } from '../../checker/browser';
import { type RunNetwork, runNetwork } from '../../checker/network/run-network';

/** Stands for a private address, so that this machine can play both the Internet and an office network. */
const INSIDE = '127.0.0.2';

let browser: Browser;
let server: Server;
let port: number;
let closedPort: number;
let network: RunNetwork;
/** Paths that were asked for at the private address. */
const insideHits: string[] = [];

const html = (body: string) =>
  `<!doctype html><html lang="vi"><title>Cổng mẫu</title><main><h1>Cổng mẫu</h1>${body}</main>`;
const inside = (path: string) => `http://noi-bo.test:${port}${path}`;

const PAGES: Readonly<Record<string, () => string>> = {
  '/': () => html('<p>Nội dung</p>'),
  '/meta': () => html('').replace('<title>', `<meta http-equiv="refresh" content="0;url=${inside('/meta')}"><title>`),
  '/script': () => html(`<script>setTimeout(() => { location = '${inside('/script')}' }, 50)</script>`),
  '/number': () => html(`<script>location = 'http://${INSIDE}:${port}/number'</script>`),
  '/parts': () =>
    html(
      `<iframe src="${inside('/frame')}"></iframe><img src="${inside('/image')}"><script>fetch('${inside('/fetch')}')</script>`,
    ),
  '/slow-picture': () => html('<img src="/never">'),
};

function answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const path = incoming.url ?? '/';
  if (incoming.socket.localAddress === INSIDE) insideHits.push(path);
  if (path === '/never') return;
  if (path === '/redirect') outgoing.writeHead(302, { location: inside('/redirect') }).end();
  else if (path === '/pdf') outgoing.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
  else if (path === '/zip') outgoing.writeHead(200, { 'content-type': 'application/zip' }).end('PK');
  else if (path === '/json') outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  else if (path === '/endless') stream(outgoing);
  else outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end((PAGES[path] ?? PAGES['/'])?.());
}

function stream(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => outgoing.write('<p>nữa</p>'), 50);
  outgoing.on('close', () => clearInterval(timer));
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
  const closed = createServer();
  await new Promise<void>(resolve => closed.listen(0, '127.0.0.1', resolve));
  closedPort = (closed.address() as AddressInfo).port;
  await new Promise(resolve => closed.close(resolve));
  const fixedAddresses = [
    { host: 'cong.test', port, address: '127.0.0.1' },
    { host: 'noi-bo.test', port, address: INSIDE },
  ];
  browser = await launchBrowser({ fixedAddresses });
  network = await runNetwork({ dns: undefined, fixedAddresses, deep: false }, address => address === INSIDE);
});
afterAll(async () => {
  await network?.close();
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const audit = (address: string) => auditAddress(browser, network, address, { pillars: [], deadlineMilliseconds: 3000 });
const page = (path: string) => `http://cong.test:${port}${path}`;

describe('an address that cannot be audited gets one clear line', () => {
  test.each([
    [
      'a name that does not exist',
      () => 'http://khong-co-ten-nay.invalid/',
      'unreachable',
      /^no such host: khong-co-ten-nay\.invalid/,
    ],
    ['a port that is closed', () => `http://127.0.0.1:${closedPort}/`, 'unreachable', /refused the connection/],
    [
      'HTTPS where no TLS is spoken',
      () => page('/').replace('http:', 'https:'),
      'unreachable',
      /TLS connection to cong\.test/,
    ],
    ['a server that accepts and never answers', () => page('/never'), 'timeout', /did not answer in time/],
    ['a document that streams for ever', () => page('/endless'), 'timeout', /did not answer in time/],
    ['a PDF', () => page('/pdf'), 'error', /PDF document|download/],
    ['an archive', () => page('/zip'), 'error', /application\/zip|download/],
    ['data', () => page('/json'), 'error', /application\/json/],
  ])('%s', async (_, address, status, line) => {
    const report = await audit(address());
    expect(report).toMatchObject({ status, problem: expect.stringMatching(line) });
    expect(report.problem).not.toContain('\n');
  });
});

describe('a page of the Internet never leads to a private address', () => {
  test.each(['/redirect', '/meta', '/script', '/number'])('not by %s', async path => {
    const report = await audit(page(path));
    expect(report).toMatchObject({ status: 'blocked', problem: expect.stringContaining(`private address`) });
    expect(report.problem).toContain(INSIDE);
    expect(insideHits).toEqual([]);
  });

  test('nor by its frames, pictures and scripts; the page itself is audited', async () => {
    const report = await audit(page('/parts'));
    expect(report).toMatchObject({ status: 'ok', title: 'Cổng mẫu' });
    expect(insideHits).toEqual([]);
  });
});

describe('what the person at the keyboard typed', () => {
  test('is audited inside a private network too', async () => {
    expect(await audit(inside('/'))).toMatchObject({ status: 'ok', title: 'Cổng mẫu' });
    expect(insideHits).toContain('/');
    insideHits.length = 0;
  });

  test('is audited though one of its pictures never comes', async () => {
    expect(await audit(page('/slow-picture'))).toMatchObject({ status: 'ok', title: 'Cổng mẫu' });
  });
});
