// Serves the built site on the loopback: `node scripts/serve-site.mjs [FOLDER]`.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup.mjs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};
const FIRST_PORT = 8080;
const LANGUAGES = ['en', 'fr'];

/** Serves a folder; takes 8080, or any free port when that one is taken. Gives its address and how to stop it. */
export async function serveSite(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  await listen(server, FIRST_PORT).catch(error => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** `localhost` means 127.0.0.1 to Chromium even where the system has no IPv6. */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = fileAt(folder, pathname);
  const shown = file ?? fileAt(folder, notFoundPage(pathname));
  const status = file === null || pathname.endsWith('/404.html') ? 404 : 200;
  const type = TYPES[shown?.split('.').at(-1) ?? 'txt'] ?? 'application/octet-stream';
  response.writeHead(status, { ...HEADERS, 'content-type': type });
  response.end(request.method === 'HEAD' || shown === null ? undefined : readFileSync(shown));
}

function notFoundPage(pathname) {
  const language = LANGUAGES.find(name => pathname.startsWith(`/${name}/`));
  return language === undefined ? '/404.html' : `/${language}/404.html`;
}

/** The file behind a path, never outside the folder; null when there is none. */
function fileAt(folder, pathname) {
  const root = normalize(folder);
  const path = normalize(join(root, decoded(pathname)));
  if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const info = statSync(path, { throwIfNoEntry: false });
  if (info?.isFile()) return path;
  const page = join(path, 'index.html');
  return info?.isDirectory() && statSync(page, { throwIfNoEntry: false })?.isFile() ? page : null;
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serveSite(process.argv[2] ?? join(ROOT, 'dist', 'site'));
  console.log(address);
}
