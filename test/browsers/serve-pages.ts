import { createServer } from 'node:http';

export interface ServedPages {
  /** Address of a page. */
  url(name: string): string;
  close(): Promise<void>;
}

/** Serves pages, and forms by their names, from memory on the loopback; an unknown name gives 404. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const page = pages.get(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1)));
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': typeOf(request.url ?? '') });
    response.end(page ?? '<!doctype html><title>404</title>');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: name => `http://127.0.0.1:${address.port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const typeOf = (path: string): string => (path.endsWith('.docx') ? WORD : 'text/html; charset=utf-8');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
