import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { createSampleDns } from './sample-dns';

/** `portals.json` of the sample folder, as far as it is read here. */
interface SampleFile {
  portals: readonly { id: string; host: string; folder: string; pages: readonly { path: string }[] }[];
  hosts: readonly { host: string; folder: string }[];
}

export interface SamplePortals {
  /** Addresses of the pages to audit. */
  urls: readonly string[];
  /** `ADDRESS:PORT` of the DNS server that knows the fictional names. */
  dns: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  ico: 'image/x-icon',
};

/**
 * Serves the fictional portals on the loopback, over IPv4 and (where there is one) IPv6, each under its own host name.
 * @param folder the folder that holds `portals.json` and `dns.json`
 * @throws Error when a file of the sample cannot be read or no port is free
 */
export async function serveSamplePortals(folder: string): Promise<SamplePortals> {
  const sample = JSON.parse(readFileSync(join(folder, 'portals.json'), 'utf8')) as SampleFile;
  const folders = new Map(sample.hosts.map(({ host, folder: name }) => [host, join(folder, name)]));
  const dns = await createSampleDns(join(folder, 'dns.json'));
  const first = await listen(folders, 0, '127.0.0.1');
  const port = portOf(first);
  const others = await Promise.all(
    [...dns.standIns]
      .filter(address => address !== '127.0.0.1')
      .map(address => listen(folders, port, address).catch(() => null)),
  );
  const servers = [first, ...others.filter(server => server !== null)];
  return {
    urls: sample.portals.flatMap(({ host, pages }) => pages.map(({ path }) => `http://${host}:${port}${path}`)),
    dns: dns.address,
    close: async () => {
      await Promise.all([...servers.map(closed), dns.close()]);
    },
  };
}

function listen(folders: ReadonlyMap<string, string>, port: number, address: string): Promise<Server> {
  const server = createServer((request, response) => answer(folders, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}

function answer(folders: ReadonlyMap<string, string>, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, pathname, port } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const root = folders.get(hostname);
  const file = root === undefined ? null : fileAt(root, pathname);
  const shown = file ?? (root === undefined ? null : fileAt(root, '/404.html'));
  const ending = shown?.split('.').at(-1) ?? 'html';
  response.writeHead(file === null || pathname === '/404.html' ? 404 : 200, {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD' || shown === null) response.end();
  else
    response.end(ADDRESSING.has(ending) ? withPort(readFileSync(shown, 'utf8'), folders, port) : readFileSync(shown));
}

/** Files that may name another host of the sample. */
const ADDRESSING = new Set(['html', 'css', 'js']);

/** The files name the other hosts without a port, because only the server knows which one was free. */
function withPort(text: string, folders: ReadonlyMap<string, string>, port: string): string {
  const hosts = [...folders.keys()].map(host => host.replaceAll('.', '\\.')).join('|');
  return text.replaceAll(new RegExp(`//(${hosts})(?=[/"'?#)])`, 'g'), `//$1:${port}`);
}

/** The file behind a path, never outside the root; null when there is none. */
function fileAt(root: string, pathname: string): string | null {
  const path = normalize(join(root, decoded(pathname)));
  if (path !== normalize(root) && !path.startsWith(normalize(root) + sep)) return null;
  const info = statSync(path, { throwIfNoEntry: false });
  if (info?.isFile()) return path;
  const page = join(path, 'index.html');
  return info?.isDirectory() && statSync(page, { throwIfNoEntry: false })?.isFile() ? page : null;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sample server has no port');
  return address.port;
}

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
