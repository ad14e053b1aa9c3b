import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import packet, { type Answer, type RecordType } from 'dns-packet';

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

/** A small DNS server over UDP that answers from `dns.json`; a name it does not list does not exist. */
export async function createSampleDns(file: string): Promise<SampleDns> {
  const { standIns, records } = JSON.parse(readFileSync(file, 'utf8')) as SampleDnsFile;
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const reply = replyTo(message, records);
    if (reply !== null) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    standIns: [...standIns.ipv4, ...standIns.ipv6],
    close: () => new Promise(resolve => socket.close(() => resolve())),
  };
}

function replyTo(message: Buffer, records: readonly SampleRecord[]): Buffer | null {
  try {
    const { id, questions = [] } = packet.decode(message);
    const [question] = questions;
    if (question === undefined || question.type === undefined) return null;
    const name = question.name.toLowerCase();
    const answers = answersTo(name, question.type, records);
    const exists = records.some(record => record.name === name || record.name.endsWith(`.${name}`));
    const flags = AUTHORITATIVE | (exists ? 0 : NAME_ERROR);
    return packet.encode({ type: 'response', ...(id === undefined ? {} : { id }), flags, questions, answers });
  } catch {
    return null;
  }
}

/** Follows aliases inside the list, as a resolver would. */
function answersTo(name: string, type: RecordType, records: readonly SampleRecord[], depth = 0): Answer[] {
  if (type === 'SOA')
    return records.some(record => record.name === name && record.type === 'NS') ? [startOfAuthority(name)] : [];
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
