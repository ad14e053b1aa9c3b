import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import packet, { type Answer, type Packet, type RecordType } from 'dns-packet';

interface SampleRecord {
  name: string;
  type: RecordType;
  data: string;
}

interface SampleDnsFile {
  standIns: { ipv4: readonly string[]; ipv6: readonly string[] };
  records: readonly SampleRecord[];
}

export interface SampleDns {
  /** `127.0.0.1:PORT` */
  address: string;
  /** Loopback addresses that stand for working public ones. */
  standIns: readonly string[];
  close(): Promise<void>;
}

const SECONDS_TO_LIVE = 60;
const AUTHORITATIVE = 1 << 10;
const NAME_ERROR = 3;

/**
 * A small DNS server, over UDP and TCP on both families, that answers from `dns.json`; a name it does not list does not
 * exist. It stands for the resolver and for the name servers of the fictional zones.
 */
export async function createSampleDns(file: string): Promise<SampleDns> {
  const { standIns, records } = JSON.parse(readFileSync(file, 'utf8')) as SampleDnsFile;
  const reply = (message: Buffer) => replyTo(message, records);
  const first = await overUdp('127.0.0.1', 0, reply);
  const others = [
    overTcp('127.0.0.1', first.port, reply),
    overUdp('::1', first.port, reply),
    overTcp('::1', first.port, reply),
  ];
  // A machine without IPv6 shows the sample all the same.
  const servers = [first, ...(await Promise.all(others.map(server => server.catch(() => null))))];
  return {
    address: `127.0.0.1:${first.port}`,
    standIns: [...standIns.ipv4, ...standIns.ipv6],
    close: async () => {
      await Promise.all(servers.map(server => server?.close()));
    },
  };
}

interface Listener {
  port: number;
  close(): Promise<void>;
}

type Reply = (message: Buffer) => Packet | null;

async function overUdp(address: string, port: number, reply: Reply): Promise<Listener> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.on('message', (message, from) => {
    const answer = reply(message);
    if (answer !== null) socket.send(packet.encode(answer), from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, resolve);
  });
  return { port: socket.address().port, close: () => new Promise(resolve => socket.close(() => resolve())) };
}

async function overTcp(address: string, port: number, reply: Reply): Promise<Listener> {
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    // A question is small enough to come in one piece; the first two bytes are its length (RFC 1035, 4.2.2).
    socket.on('data', bytes => {
      const answer = reply(bytes.subarray(2));
      if (answer === null) socket.destroy();
      else socket.end(packet.streamEncode(answer));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return {
    port,
    close: () =>
      new Promise(resolve => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function replyTo(message: Buffer, records: readonly SampleRecord[]): Packet | null {
  try {
    const { id, questions = [] } = packet.decode(message);
    const [question] = questions;
    if (question === undefined || question.type === undefined) return null;
    const name = question.name.toLowerCase();
    const answers = answersTo(name, question.type, records);
    const exists = records.some(record => record.name === name || record.name.endsWith(`.${name}`));
    const flags = AUTHORITATIVE | (exists ? 0 : NAME_ERROR);
    return { type: 'response', ...(id === undefined ? {} : { id }), flags, questions, answers };
  } catch {
    return null;
  }
}

/** Follows aliases inside the list, as a resolver would. */
function answersTo(name: string, type: RecordType, records: readonly SampleRecord[], depth = 0): Answer[] {
  if (type === 'SOA') {
    const isZone = records.some(record => record.name === name && record.type === 'NS');
    return isZone ? [startOfAuthority(name)] : [];
  }
  const own = records.filter(record => record.name === name && record.type === type);
  const alias = records.find(record => record.name === name && record.type === 'CNAME');
  if (own.length > 0 || alias === undefined || type === 'CNAME' || depth > 8) return own.map(toAnswer);
  return [toAnswer(alias), ...answersTo(alias.data, type, records, depth + 1)];
}

const toAnswer = ({ name, type, data }: SampleRecord): Answer => ({ name, type, ttl: SECONDS_TO_LIVE, data }) as Answer;

/** A name with name servers is the top of a zone, and only such a name has this record (RFC 1035). */
const startOfAuthority = (name: string): Answer => ({
  name,
  type: 'SOA',
  ttl: SECONDS_TO_LIVE,
  data: {
    mname: `ns1.${name}`,
    rname: `admin.${name}`,
    serial: 1,
    refresh: 3600,
    retry: 600,
    expire: 86_400,
    minimum: 60,
  },
});
