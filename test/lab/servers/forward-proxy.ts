import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { WEB } from '../addresses';

/** Starts the proxy of an organisation: it leads every name to the laboratory's web server over IPv4. */
export function forwardProxy({ address, port }: { address: string; port: number }): Promise<void> {
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://unknown.test');
    const onward = request(
      { host: WEB.v4, port: 80, path: url.pathname + url.search, method: incoming.method, headers: incoming.headers },
      answer => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client, head) => {
    const socket = connect({ host: WEB.v4, port: Number(incoming.url?.split(':').at(-1)) || 443 }, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.write(head);
      socket.pipe(client);
      client.pipe(socket);
    });
    socket.on('error', () => client.destroy());
    client.on('error', () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
}
