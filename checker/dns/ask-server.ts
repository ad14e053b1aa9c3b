import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import packet, { type DecodedPacket } from 'dns-packet';
import type { DnsMessage, DnsRecord, RecordType } from '../../shared/facts/network/dns-message';
import { canonicalAddress } from '../../shared/facts/network/ip-address';
import type { DnsServer } from './dns-server';

export interface Question {
  name: string;
  type: RecordType;
  /** True for a resolver; false asks a name server for what it knows itself. */
  recursive: boolean;
}

export interface AskOptions {
  transport: 'udp' | 'tcp';
  deadlineMilliseconds: number;
}

/** The answer did not come in time. */
export class DnsTimeout extends Error {}

/** Small enough for every path that carries IPv6 (RFC 10001; DNS Flag Day 2020), bytes. */
const UDP_PAYLOAD_BYTES = 1232;

/**
 * Asks one server one question over one transport; the DNS library dns-packet writes and reads the wire format.
 * @returns the message, whatever its code
 * @throws DnsTimeout, or the socket's error (`ECONNREFUSED`, `ENETUNREACH`, …)
 */
export async function askServer(server: DnsServer, question: Question, options: AskOptions): Promise<DnsMessage> {
  const id = randomInt(1, 0xffff);
  const query = {
    type: 'query' as const,
    id,
    flags: question.recursive ? packet.RECURSION_DESIRED | packet.AUTHENTIC_DATA : 0,
    questions: [{ type: question.type, name: question.name, class: 'IN' as const }],
    additionals: [
      {
        type: 'OPT' as const,
        name: '.' as const,
        udpPayloadSize: UDP_PAYLOAD_BYTES,
        flags: 0,
        extendedRcode: 0,
        ednsVersion: 0,
        flag_do: false,
        options: [],
      },
    ],
  };
  const ask = options.transport === 'udp' ? overUdp : overTcp;
  return toMessage(await ask(server, query, options.deadlineMilliseconds));
}

type Query = Parameters<typeof packet.encode>[0] & { id: number };

function overUdp({ address, port }: DnsServer, query: Query, deadline: number): Promise<DecodedPacket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const work = new Promise<DecodedPacket>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', bytes => {
      const answer = decoded(bytes);
      if (answer?.id === query.id) resolve(answer);
    });
    // A connected socket takes answers of this server alone, and hears when its port is closed.
    // Node calls back with the error where there is no way to the address; the types do not say so.
    socket.connect(port, address, (error?: Error) => {
      if (error) reject(error);
      else socket.send(packet.encode(query));
    });
  });
  return inTime(work, deadline).finally(() => socket.close());
}

function overTcp({ address, port }: DnsServer, query: Query, deadline: number): Promise<DecodedPacket> {
  const socket = connect({ host: address, port, family: address.includes(':') ? 6 : 4 });
  const work = new Promise<DecodedPacket>((resolve, reject) => {
    let received = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection without an answer')));
    socket.on('connect', () => socket.write(packet.streamEncode(query)));
    socket.on('data', bytes => {
      received = Buffer.concat([received, bytes]);
      if (received.length < 2 || received.length < received.readUInt16BE(0) + 2) return;
      const answer = decoded(received.subarray(2));
      if (answer === null) reject(new Error('the answer cannot be read'));
      else resolve(answer);
    });
  });
  return inTime(work, deadline).finally(() => socket.destroy());
}

function decoded(bytes: Buffer): DecodedPacket | null {
  try {
    return packet.decode(bytes);
  } catch {
    return null;
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DnsTimeout('no answer in time')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function toMessage(answer: DecodedPacket): DnsMessage {
  // The types of dns-packet know the code by name only.
  const code = (answer as unknown as { rcode?: string }).rcode ?? 'NOERROR';
  return {
    id: answer.id ?? 0,
    rcode: CODES.indexOf(code),
    authoritative: answer.flag_aa,
    truncated: answer.flag_tc,
    authentic: answer.flag_ad,
    answers: (answer.answers ?? []).flatMap(toRecord),
    authorities: (answer.authorities ?? []).flatMap(toRecord),
    additionals: (answer.additionals ?? []).flatMap(toRecord),
  };
}

const CODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

function toRecord(answer: packet.Answer): DnsRecord[] {
  if (answer.type === 'OPT') return [];
  const ttl = 'ttl' in answer ? (answer.ttl ?? 0) : 0;
  return [{ name: plainName(answer.name), type: answer.type, ttl, data: dataText(answer) }];
}

function dataText(answer: packet.Answer): string {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return canonicalAddress(answer.data);
    case 'CNAME':
    case 'NS':
      return plainName(answer.data);
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [plainName(mname), plainName(rname), serial, refresh, retry, expire, minimum].join(' ');
    }
    default:
      return 'data' in answer ? JSON.stringify(answer.data) : '';
  }
}

const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, '');
