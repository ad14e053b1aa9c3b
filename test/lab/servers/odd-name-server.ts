import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import packet, { type DecodedPacket } from 'dns-packet';
import { passOn } from './pass-on';

/** What a name server may do instead of answering. `udp-only`: it answers well, and nobody listens on TCP. */
export type OddBehaviour =
  | 'refused'
  | 'servfail'
  | 'lame'
  | 'silent'
  | 'udp-only'
  | 'silent-on-aaaa'
  | 'servfail-on-aaaa'
  | 'nodata-on-aaaa';

export interface OddNameServerOptions {
  address: string;
  port: number;
  behaviour: OddBehaviour;
  /** The server that answers well. */
  behind: { address: string; port: number };
}

const CODES = { servfail: 2, refused: 5 };

/** Starts a name server that misbehaves, over UDP and (but for `udp-only`) TCP. @returns what stops it */
export async function oddNameServer(options: OddNameServerOptions): Promise<() => void> {
  const starts = [overUdp(options), ...(options.behaviour === 'udp-only' ? [] : [overTcp(options)])];
  const stops = await Promise.all(starts);
  return () => {
    for (const stop of stops) stop();
  };
}

function overUdp(options: OddNameServerOptions): Promise<() => void> {
  const { address, port } = options;
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.on('message', (query, from) => {
    void replyTo(query, options).then(reply => {
      if (reply !== null) socket.send(reply, from.port, from.address);
    });
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, () => resolve(() => socket.close()));
  });
}

function overTcp(options: OddNameServerOptions): Promise<() => void> {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy());
    socket.on('data', bytes => {
      void replyTo(bytes.subarray(2), options).then(reply => {
        if (reply === null) return;
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.address, () => resolve(() => server.close()));
  });
}

/** @returns the bytes to send, or null for silence */
async function replyTo(query: Buffer, { behaviour, behind }: OddNameServerOptions): Promise<Buffer | null> {
  const question = read(query);
  if (question === null || behaviour === 'silent') return null;
  const asksAaaa = question.questions?.[0]?.type === 'AAAA';
  switch (behaviour) {
    case 'refused':
    case 'servfail':
      return withCode(question, CODES[behaviour]);
    case 'lame':
      return referralToRoot(question);
    case 'silent-on-aaaa':
      return asksAaaa ? null : passOn(query, behind.address, behind.port);
    case 'servfail-on-aaaa':
      return asksAaaa ? withCode(question, CODES.servfail) : passOn(query, behind.address, behind.port);
    case 'nodata-on-aaaa':
      return asksAaaa ? withCode(question, 0) : passOn(query, behind.address, behind.port);
    default:
      return passOn(query, behind.address, behind.port);
  }
}

function read(query: Buffer): DecodedPacket | null {
  try {
    return packet.decode(query);
  } catch {
    return null;
  }
}

const withCode = ({ id, questions = [] }: DecodedPacket, code: number): Buffer =>
  packet.encode({ type: 'response', id: id ?? 0, flags: code, questions });

/** "Ask the root": what a server says that was never told about the zone. */
const referralToRoot = ({ id, questions = [] }: DecodedPacket): Buffer =>
  packet.encode({
    type: 'response',
    id: id ?? 0,
    flags: 0,
    questions,
    authorities: [{ type: 'NS', name: '.', ttl: 300, data: 'ns1.root' }],
  });
