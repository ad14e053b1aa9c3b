import type { DnsState } from '../network-facts';
import type { DnsMessage, RecordType } from './dns-message';
import { extractIPv4, type Nat64Prefix } from './nat64';

/** What a question gave: a message, or silence. */
export type DnsReply = DnsMessage | 'timeout';

/** What a resolver says about the addresses of one host. */
export interface HostAnswer {
  a: readonly string[];
  aaaa: readonly string[];
  cname: readonly string[];
  dnsA: DnsState;
  dns: DnsState;
  authenticated: boolean | null;
  /** How long the answer may be kept, seconds. */
  ttl: number;
}

/** Nobody asked. */
export const UNASKED: HostAnswer = {
  a: [],
  aaaa: [],
  cname: [],
  dnsA: 'unasked',
  dns: 'unasked',
  authenticated: null,
  ttl: 0,
};

const CODES: Readonly<Record<number, DnsState>> = { 3: 'nxdomain' };
/** Kept at most an hour, and never shorter than a page takes to load, seconds. */
const LONGEST_TTL = 3600;
const SHORTEST_TTL = 30;

/** Joins the replies to the A and the AAAA question of one host. */
export function hostAnswer(host: string, replyA: DnsReply, replyAaaa: DnsReply): HostAnswer {
  const ttls = [...records(replyA), ...records(replyAaaa)].map(record => record.ttl);
  return {
    a: dataOf(replyA, 'A'),
    aaaa: dataOf(replyAaaa, 'AAAA'),
    cname: chain(host, replyAaaa === 'timeout' || replyAaaa.answers.length === 0 ? replyA : replyAaaa),
    dnsA: stateOf(replyA, 'A'),
    dns: stateOf(replyAaaa, 'AAAA'),
    authenticated: replyAaaa === 'timeout' ? null : replyAaaa.authentic,
    // An empty answer carries no record to read a time from: it is kept for the shortest time.
    ttl: ttls.length === 0 ? SHORTEST_TTL : Math.max(SHORTEST_TTL, Math.min(LONGEST_TTL, ...ttls)),
  };
}

/** The state of one question. An answer without the asked type is `nodata`, whatever else it holds. */
export function stateOf(reply: DnsReply, type: RecordType): DnsState {
  if (reply === 'timeout') return 'timeout';
  if (reply.rcode !== 0) return CODES[reply.rcode] ?? 'servfail';
  return reply.answers.some(record => record.type === type) ? 'ok' : 'nodata';
}

/**
 * What two resolvers say together. Addresses may differ (the same name is served from many places); whether there are any
 * may not: then nobody can tell, and the state is `disagree`.
 */
export function agreed(first: HostAnswer, second: HostAnswer): HostAnswer {
  return { ...first, dnsA: agreedState(first.dnsA, second.dnsA), dns: agreedState(first.dns, second.dns) };
}

/**
 * Takes out the AAAA that a DNS64 made up for a host without (RFC 6147): they are the network's, not the host's.
 * @param prefixes the network's NAT64 prefixes, from `discoverNat64`
 * @returns the host's own answer, and the addresses that were made up
 */
export function withoutSynthesised<Answer extends HostAnswer>(
  answer: Answer,
  prefixes: readonly Nat64Prefix[],
): Answer & { synthesised: readonly string[] } {
  const isMadeUp = (address: string) => prefixes.some(prefix => extractIPv4(address, prefix) !== null);
  const synthesised = answer.aaaa.filter(isMadeUp);
  const aaaa = answer.aaaa.filter(address => !isMadeUp(address));
  return { ...answer, aaaa, synthesised, dns: answer.dns === 'ok' && aaaa.length === 0 ? 'nodata' : answer.dns };
}

function agreedState(first: DnsState, second: DnsState): DnsState {
  if (first === second) return first;
  return [first, second].find(state => state === 'timeout' || state === 'servfail') ?? 'disagree';
}

const records = (reply: DnsReply) => (reply === 'timeout' ? [] : reply.answers);

/** Contents of the answer's records of one type, without doubles. */
export function dataOf(reply: DnsReply, type: RecordType): string[] {
  return [...new Set(records(reply).flatMap(record => (record.type === type ? [record.data] : [])))];
}

function chain(host: string, reply: DnsReply): string[] {
  const names: string[] = [];
  let current = host.toLowerCase();
  for (let steps = 0; steps < 16; steps += 1) {
    const next = records(reply).find(record => record.type === 'CNAME' && record.name === current)?.data;
    if (next === undefined || names.includes(next)) break;
    names.push(next);
    current = next;
  }
  return names;
}
