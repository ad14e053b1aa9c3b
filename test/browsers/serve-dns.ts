import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode, encode, type StringAnswer } from 'dns-packet';

export interface DnsServer {
  /** Address of the resolver, RFC 8484. */
  url: string;
  /** Every name and type that was asked for, in order. */
  asked: readonly string[];
  close(): Promise<void>;
}

/** A DNS over HTTPS resolver on the loopback that knows the A records it is given, and the AAAA of some of those names. */
export async function serveDns(
  records: Readonly<Record<string, string>>,
  recordsAaaa: Readonly<Record<string, string>> = {},
): Promise<DnsServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const query = new URL(url, 'http://127.0.0.1').searchParams.get('dns') ?? '';
    const { id, questions = [] } = decode(Buffer.from(query, 'base64url'));
    const { name, type } = questions[0] ?? { name: '', type: 'A' };
    asked.push(`${name} ${type}`);
    const data = (type === 'A' ? records : recordsAaaa)[name];
    const answers: StringAnswer[] =
      (type === 'A' || type === 'AAAA') && data !== undefined ? [{ type, name, ttl: 60, data }] : [];
    const flags = records[name] === undefined ? 3 : 0;
    const body = encode({ type: 'response', id: id ?? 0, flags, questions, answers });
    response.writeHead(200, { 'content-type': 'application/dns-message', 'access-control-allow-origin': '*' });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
