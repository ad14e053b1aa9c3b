import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAtAddresses } from './ask-address';

let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.range ?? ''}`);
    switch (request.url) {
      case '/mau-01.docx':
        response.writeHead(200, { 'content-type': 'application/msword' }).end('Tờ khai');
        return;
      case '/cu':
        response.writeHead(302, { location: '/mau-01.docx' }).end();
        return;
      case '/vong':
        response.writeHead(302, { location: '/vong' }).end();
        return;
      case '/noi-bo':
        response.writeHead(302, { location: 'http://noi-bo.example/mau.docx' }).end();
        return;
      case '/khong-het':
        response.writeHead(200, { 'content-type': 'application/zip' });
        setInterval(() => response.write('x'.repeat(1000)), 5).unref();
        return;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://dvc.an-mau.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only the sample portal may be connected to. */
const ask = askAtAddresses(async host => (host === 'dvc.an-mau.example' ? ['127.0.0.1'] : []));

describe('a form is asked for', () => {
  it.each([
    ['under its own address', '/mau-01.docx', 200],
    ['over a redirect', '/cu', 200],
    ['where there is none', '/da-xoa.docx', 404],
  ])('%s', async (_claim, path, status) => {
    expect((await ask(origin + path, 'HEAD'))?.status).toBe(status);
  });

  it('without its body, however long that is', async () => {
    expect(await ask(`${origin}/khong-het`, 'GET')).toEqual({ status: 200, contentType: 'application/zip' });
    expect(asked.at(-1)).toBe('GET /khong-het bytes=0-0');
  });

  it.each([
    ['in a circle of redirects', '/vong', /more than 5 redirects/],
    ['on a host the page may not reach', '/noi-bo', /noi-bo\.example has no address to ask/],
  ])('and nothing comes %s', async (_claim, path, message) => {
    await expect(ask(origin + path, 'HEAD')).rejects.toThrow(message);
  });
});
