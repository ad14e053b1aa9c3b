import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { hostOfUrl } from '../../shared/facts/network/url-host';

/** Why the proxy did not connect. */
export type ProxyProblem = 'no-address' | 'private-address' | 'refused' | 'not-reached';

/** What became of a host that the browser asked for. */
export interface ProxiedHost {
  /** The address last connected to or refused. */
  address: string | null;
  problem: ProxyProblem | null;
}

export interface ForwardProxy {
  /** Address of the proxy for a browser context. */
  url: string;
  /** Hosts by name, as they went last. */
  hosts: ReadonlyMap<string, ProxiedHost>;
  close(): void;
}

export interface ForwardProxyOptions {
  /** Addresses to try for a host, best first; none means that it does not exist here. */
  addresses(host: string, port: number): Promise<readonly string[]>;
  /** False for an address that may not be connected to. */
  mayConnect(address: string): boolean;
}

const CONNECT_MILLISECONDS = 10_000;
/** How long one address may take before the next is tried (RFC 8305 says 250 ms; far servers need more), milliseconds. */
const ATTEMPT_MILLISECONDS = 700;

/**
 * Starts a proxy in this process, through which one browser context goes. It decides which address stands behind a name,
 * so that a context can be bound to a resolver, kept out of private networks, or locked to one address family; and it
 * knows afterwards where every host was reached. What it cannot connect it drops without an answer of its own.
 */
export async function forwardProxy(options: ForwardProxyOptions): Promise<ForwardProxy> {
  const hosts = new Map<string, ProxiedHost>();
  const sockets = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => void passOn(options, hosts, incoming, outgoing));
  server.on(
    'connect',
    (incoming: IncomingMessage, client: Duplex, head: Buffer) => void tunnel(options, hosts, incoming, client, head),
  );
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, hosts, close: () => closeAll(server, sockets) };
}

function closeAll(server: Server, sockets: ReadonlySet<Duplex>): void {
  server.close();
  for (const socket of sockets) socket.destroy();
}

async function passOn(
  options: ForwardProxyOptions,
  hosts: Map<string, ProxiedHost>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
  const socket = url === null ? null : await dial(options, hosts, hostOfUrl(url.href), Number(url.port) || 80);
  if (url === null || socket === null) {
    outgoing.destroy();
    return;
  }
  const headers = withoutHops(incoming.headers);
  const onward = request({
    createConnection: () => socket,
    path: url.pathname + url.search,
    method: incoming.method ?? 'GET',
    headers: { ...headers, connection: 'close' },
  });
  onward.on('error', () => outgoing.destroy());
  onward.on('response', response => {
    outgoing.writeHead(response.statusCode ?? 502, withoutHops(response.headers));
    response.on('error', () => outgoing.destroy());
    response.on('aborted', () => outgoing.destroy());
    response.pipe(outgoing);
  });
  outgoing.on('close', () => socket.destroy());
  incoming.pipe(onward);
}

/** Without the headers that speak about one connection alone (RFC 9110, section 7.6.1). */
function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _, 'keep-alive': __, 'proxy-connection': ___, ...others } = headers;
  return others;
}

async function tunnel(
  options: ForwardProxyOptions,
  hosts: Map<string, ProxiedHost>,
  incoming: IncomingMessage,
  client: Duplex,
  head: Buffer,
): Promise<void> {
  client.on('error', () => client.destroy());
  const target = `https://${incoming.url ?? ''}`;
  const port = /:(\d+)$/.exec(incoming.url ?? '')?.[1] ?? '443';
  const socket = URL.canParse(target) ? await dial(options, hosts, hostOfUrl(target), Number(port)) : null;
  if (socket === null) {
    client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    return;
  }
  client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  socket.write(head);
  socket.on('error', () => client.destroy());
  client.on('close', () => socket.destroy());
  socket.pipe(client);
  client.pipe(socket);
}

/** Connects to the first address that answers. @returns null when none may be tried or none answers; `hosts` tells why */
async function dial(
  { addresses, mayConnect }: ForwardProxyOptions,
  hosts: Map<string, ProxiedHost>,
  host: string,
  port: number,
): Promise<Socket | null> {
  const found = await addresses(host, port);
  const allowed = found.filter(mayConnect);
  const first = allowed[0] ?? found[0] ?? null;
  if (allowed.length === 0) {
    hosts.set(host, { address: first, problem: found.length === 0 ? 'no-address' : 'private-address' });
    return null;
  }
  for (const [index, address] of allowed.entries()) {
    const isLast = index === allowed.length - 1;
    const socket = await connectTo(address, port, isLast ? CONNECT_MILLISECONDS : ATTEMPT_MILLISECONDS);
    if (typeof socket === 'string') {
      hosts.set(host, { address, problem: socket });
      continue;
    }
    hosts.set(host, { address, problem: null });
    return socket;
  }
  return null;
}

function connectTo(address: string, port: number, milliseconds: number): Promise<Socket | 'refused' | 'not-reached'> {
  return new Promise(resolve => {
    const socket = connect({ host: address, port, family: address.includes(':') ? 6 : 4 });
    const end = (result: Socket | 'refused' | 'not-reached') => {
      clearTimeout(timer);
      if (typeof result === 'string') socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => end('not-reached'), milliseconds);
    socket.once('connect', () => end(socket));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ECONNREFUSED' ? 'refused' : 'not-reached'),
    );
  });
}
