import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Names that nobody has; the first two have IPv6. */
export const PORTAL = 'cong-mau.gov.vn';
export const LATER = 'may-chu-hai-ho-mau.gov.vn';
/** Below the portal's own name, and without IPv6. */
export const SUB = `sub.${PORTAL}`;
export const V4_ONLY = 'chi-ipv4-mau.gov.vn';
export const HOSTS = [PORTAL, LATER, SUB, V4_ONLY];

/** The hosts each page loads a script from, in order. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/mot.html': [PORTAL, SUB, V4_ONLY],
  '/hai.html': [PORTAL, LATER, V4_ONLY],
};

/** A records of all hosts and AAAA records of those that have IPv6, as `serveDns` takes them. */
export const RECORDS = [ofHosts(HOSTS, '127.0.0.1'), ofHosts([PORTAL, LATER], '::1')] as const;

export interface ScriptServer {
  port: number;
  close(): void;
}

/** Serves the pages and their scripts on the loopback; a script notes in `window.came` that its host was reached. */
export async function serveScripts(): Promise<ScriptServer> {
  const server = createServer(({ url = '/', headers }, response) => {
    const path = url.split('?')[0] ?? '/';
    const [host = '', port = '80'] = (headers.host ?? '').split(':');
    const body = path.endsWith('.js') ? `(window.came ??= []).push(${JSON.stringify(host)});` : pageAt(path, port);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function ofHosts<Value>(hosts: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(hosts.map(host => [host, value]));
}

function pageAt(path: string, port: string): string | null {
  const scripts = PAGES[path]?.map(host => `<script src="http://${host}:${port}/den.js"></script>`).join('');
  if (scripts === undefined) return null;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang mẫu</title></head>
<body><main><h1>Trang mẫu</h1>${scripts}</main></body></html>`;
}
