import { formatIPv4, formatIPv6 } from './ip-address';

/** Record types we ask for, with their numbers (IANA DNS parameters). */
const RECORD_TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, AAAA: 28, DS: 43 } as const;
export type RecordType = keyof typeof RECORD_TYPES;

export interface DnsRecord {
  /** Owner name, lower case, no trailing dot. */
  name: string;
  type: string;
  /** Seconds. */
  ttl: number;
  /** The record's content as text: an address in canonical form, a name, or hexadecimal for what we do not read. */
  data: string;
}

export interface DnsMessage {
  id: number;
  /** 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
  rcode: number;
  authoritative: boolean;
  truncated: boolean;
  /** The AD bit: the resolver checked the signatures (RFC 4035, section 3.2.3). */
  authentic: boolean;
  answers: readonly DnsRecord[];
  authorities: readonly DnsRecord[];
  additionals: readonly DnsRecord[];
}

/** Recursion desired, and AD set to say that we understand it (RFC 6840, section 5.7). */
const QUERY_FLAGS = 0x0120;

/**
 * Writes a question in wire format (RFC 1035, section 4.1). Our own, because the dns-packet library needs Node's Buffer,
 * which no browser has.
 * @param id 0 for DNS over HTTPS, so that answers can be cached (RFC 8484, section 4.1)
 * @throws Error when a label is empty or longer than 63 bytes
 */
export function encodeQuery(name: string, type: RecordType, id = 0): Uint8Array<ArrayBuffer> {
  const labels = name.replace(/\.$/, '').split('.').map(encodeLabel);
  const header = [...uint16(id), ...uint16(QUERY_FLAGS), ...uint16(1), 0, 0, 0, 0, 0, 0];
  return new Uint8Array([...header, ...labels.flat(), 0, ...uint16(RECORD_TYPES[type]), ...uint16(1)]);
}

/** Reads a message in wire format. @throws Error when it is cut off or a name points in a circle */
export function decodeMessage(bytes: Uint8Array): DnsMessage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) throw new Error('DNS message: shorter than its header');
  const flags = view.getUint16(2);
  const counts = [4, 6, 8, 10].map(offset => view.getUint16(offset)) as [number, number, number, number];
  const at = { offset: 12 };
  for (let left = counts[0]; left > 0; left -= 1) {
    readName(view, at);
    at.offset += 4;
  }
  return {
    id: view.getUint16(0),
    rcode: flags & 0x0f,
    authoritative: (flags & 0x0400) !== 0,
    truncated: (flags & 0x0200) !== 0,
    authentic: (flags & 0x0020) !== 0,
    answers: readRecords(view, at, counts[1]),
    authorities: readRecords(view, at, counts[2]),
    additionals: readRecords(view, at, counts[3]),
  };
}

interface Position {
  offset: number;
}

function encodeLabel(label: string): number[] {
  const bytes = [...new TextEncoder().encode(label)];
  if (bytes.length === 0 || bytes.length > 63) throw new Error(`DNS name: label "${label}" has ${bytes.length} bytes`);
  return [bytes.length, ...bytes];
}

const uint16 = (value: number): [number, number] => [value >> 8, value & 0xff];

function readRecords(view: DataView, at: Position, count: number): DnsRecord[] {
  return Array.from({ length: count }, () => readRecord(view, at));
}

function readRecord(view: DataView, at: Position): DnsRecord {
  const name = readName(view, at);
  const type = view.getUint16(at.offset);
  const ttl = view.getUint32(at.offset + 4);
  const length = view.getUint16(at.offset + 8);
  const start = at.offset + 10;
  if (start + length > view.byteLength) throw new Error('DNS message: a record is cut off');
  at.offset = start + length;
  return { name, type: typeName(type), ttl, data: readData(view, type, start, length) };
}

function typeName(type: number): string {
  return Object.entries(RECORD_TYPES).find(([, number]) => number === type)?.[0] ?? `TYPE${type}`;
}

function readData(view: DataView, type: number, start: number, length: number): string {
  switch (type) {
    case RECORD_TYPES.A:
      return formatIPv4(BigInt(view.getUint32(start)));
    case RECORD_TYPES.AAAA:
      return formatIPv6((view.getBigUint64(start) << 64n) | view.getBigUint64(start + 8));
    case RECORD_TYPES.CNAME:
    case RECORD_TYPES.NS:
      return readName(view, { offset: start });
    case RECORD_TYPES.MX:
      return `${view.getUint16(start)} ${readName(view, { offset: start + 2 })}`;
    case RECORD_TYPES.SOA:
      return readSoa(view, start);
    default:
      return Array.from({ length }, (_, index) =>
        view
          .getUint8(start + index)
          .toString(16)
          .padStart(2, '0'),
      ).join('');
  }
}

function readSoa(view: DataView, start: number): string {
  const at = { offset: start };
  const names = [readName(view, at), readName(view, at)];
  const numbers = [0, 4, 8, 12, 16].map(step => view.getUint32(at.offset + step));
  return [...names, ...numbers].join(' ');
}

/** Reads a name, following compression pointers (RFC 1035, section 4.1.4). */
function readName(view: DataView, at: Position): string {
  const labels: string[] = [];
  let offset = at.offset;
  let jumped = false;
  for (let steps = 0; steps < 128; steps += 1) {
    const length = view.getUint8(offset);
    if (length >= 0xc0) {
      if (!jumped) at.offset = offset + 2;
      jumped = true;
      offset = view.getUint16(offset) & 0x3fff;
    } else if (length === 0) {
      if (!jumped) at.offset = offset + 1;
      return labels.join('.').toLowerCase();
    } else {
      labels.push(new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + offset + 1, length)));
      offset += length + 1;
    }
  }
  throw new Error('DNS message: a name points in a circle');
}
