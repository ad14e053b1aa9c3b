import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type Server } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { type AddressPair, EXPIRED_CERTIFICATE, LOSSY, MUTE, WEB, WRONG_CERTIFICATE } from '../addresses';
import { labName, publicText } from '../public-names';
import type { LabResponse } from '../site';
import { SITES } from '../sites';

/** A red dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** What every host answers to paths that are no page of its own. */
const BY_ENDING: Readonly<Record<string, LabResponse>> = {
  js: { type: 'text/javascript', body: 'document.documentElement.dataset.script = "came";' },
  css: { type: 'text/css', body: 'main { max-width: 60rem; }' },
  png: { type: 'image/png', body: PICTURE },
  json: { type: 'application/json', body: '{"ok":true}' },
};

const NOT_FOUND: LabResponse = {
  status: 404,
  body: '<!doctype html><html lang="vi"><title>404</title><p>Không có.</p></html>',
};

/** Starts the web servers: the right one, one with a stranger's certificate, one with an old one, one that never speaks. */
export async function webServers(certificates: string): Promise<void> {
  const right = certificate(certificates, 'right');
  const wrong = certificate(certificates, 'wrong');
  await Promise.all([
    ...serve(WEB, right),
    ...serve(WRONG_CERTIFICATE, wrong),
    ...serve(EXPIRED_CERTIFICATE, certificate(certificates, 'expired')),
    ...both(MUTE, address => [
      listening(createHttp(answer), 80, address),
      listening(
        createTcp(socket => socket.on('error', () => socket.destroy())),
        443,
        address,
      ),
    ]),
  ]);
}

/** Starts the web server behind the path that loses large packets. */
export async function lossyWebServer(certificates: string): Promise<void> {
  const { key, cert } = certificate(certificates, 'right');
  await Promise.all([
    listening(createHttp(answer), 80, LOSSY.v6),
    listening(createHttps({ key, cert }, answer), 443, LOSSY.v6),
  ]);
}

interface Certificate {
  key: Buffer;
  cert: Buffer;
}

const certificate = (folder: string, name: string): Certificate => ({
  key: readFileSync(join(folder, `${name}.key`)),
  cert: readFileSync(join(folder, `${name}.pem`)),
});

function serve(pair: AddressPair, own: Certificate): Promise<void>[] {
  const sockets = new WebSocketServer({ noServer: true });
  return both(pair, address => {
    const servers = [createHttp(answer), createHttps(own, answer)] as const;
    for (const server of servers) {
      server.on('upgrade', (request, socket, head) => {
        sockets.handleUpgrade(request, socket, head, opened => opened.send('xin chào'));
      });
    }
    return [listening(servers[0], 80, address), listening(servers[1], 443, address)];
  });
}

const both = (pair: AddressPair, start: (address: string) => Promise<void>[]): Promise<void>[] => [
  ...start(pair.v4),
  ...start(pair.v6),
];

function listening(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
}

const answer = (request: IncomingMessage, response: ServerResponse): void => void respond(request, response);

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const host = labName(asked);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const family = request.socket.remoteFamily === 'IPv6' ? 6 : 4;
  const own = await SITES.find(site => site.host === host)?.pages[path]?.({ path, family });
  const found = own ?? byEnding(path);
  const { status = 200, type = 'text/html; charset=utf-8', location, body } = host === asked ? found : renamed(found);
  response.writeHead(status, {
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': path.includes('kept') ? 'max-age=3600' : 'no-store',
    ...(location === undefined ? {} : { location }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Who asked for a host by its second name is led to the second names of others. */
const renamed = ({ location, body, ...rest }: LabResponse): LabResponse => ({
  ...rest,
  ...(location === undefined ? {} : { location: publicText(location) }),
  body: typeof body === 'string' ? publicText(body) : body,
});

const byEnding = (path: string): LabResponse => BY_ENDING[path.split('.').at(-1) ?? ''] ?? NOT_FOUND;
