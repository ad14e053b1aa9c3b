import { connect } from 'node:http2';

/**
 * A `fetch` for GET that speaks HTTP/2, which unbound's DNS over HTTPS wants and Node's own `fetch` does not speak.
 * @param authority the certificate of the authority to trust, PEM
 */
export function fetchOverHttp2(authority: Buffer): (url: string, init: RequestInit) => Promise<Response> {
  return (url, { signal }) => {
    const { origin, pathname, search } = new URL(url);
    const session = connect(origin, { ca: authority });
    return new Promise<Response>((resolve, reject) => {
      const parts: Buffer[] = [];
      let status = 0;
      session.on('error', reject);
      signal?.addEventListener('abort', () => reject(new Error('too late')));
      const stream = session.request({ ':path': pathname + search, accept: 'application/dns-message' });
      stream.on('error', reject);
      stream.on('response', headers => {
        status = Number(headers[':status']);
      });
      stream.on('data', part => parts.push(part));
      stream.on('end', () => resolve(new Response(Buffer.concat(parts), { status })));
      stream.end();
    }).finally(() => session.destroy());
  };
}
