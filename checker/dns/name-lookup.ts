import type { RecordType } from '../../shared/facts/network/dns-message';
import {
  agreed,
  type DnsReply,
  dataOf,
  type HostAnswer,
  hostAnswer,
  withoutSynthesised,
} from '../../shared/facts/network/host-answer';
import { discoverNat64, IPV4_ONLY_NAME, type Nat64Prefix } from '../../shared/facts/network/nat64';
import { askServer } from './ask-server';
import { type DnsServer, dnsServerName } from './dns-server';

export interface TimedHostAnswer extends HostAnswer {
  /** ISO 8601 UTC. */
  askedAt: string;
  /** Addresses that the network's DNS64 made up: a way to the host, but not the host's. */
  synthesised: readonly string[];
}

/** The run's one way to ask for names. Every question is asked once per run. */
export interface NameLookup {
  /** Address and port of the resolver, of both where two must agree; null when this machine has none. */
  resolver: string | null;
  /** One question to the resolver. Never rejects: silence of every kind is `timeout`. */
  ask(name: string, type: RecordType): Promise<DnsReply>;
  /** The NAT64 of the network the resolver serves (RFC 7050); empty without one. Never rejects. */
  nat64(): Promise<readonly Nat64Prefix[]>;
  /** The addresses of a host over both families, those of a DNS64 taken out. Never rejects. */
  host(name: string): Promise<TimedHostAnswer>;
}

/** Two tries of this length, at two servers where there are two, before silence is believed; milliseconds. */
const TRY_MILLISECONDS = 1500;

export interface NameLookupOptions {
  /** False spares the question about the network's NAT64. */
  findsNat64?: boolean;
  /** A resolver of somebody else, asked about hosts as well: both must agree whether there are addresses. */
  second?: DnsServer;
}

/** Prepares look-ups at the given resolvers; later ones are asked when earlier ones stay silent. */
export function nameLookup(
  servers: readonly DnsServer[],
  { findsNat64 = true, second }: NameLookupOptions = {},
): NameLookup {
  const replies = new Map<string, Promise<DnsReply>>();
  const hosts = new Map<string, Promise<TimedHostAnswer>>();
  const ask = (name: string, type: RecordType) =>
    kept(replies, `${type} ${name.toLowerCase()}`, () => askServers(servers, name, type));
  const askSecond = (name: string, type: RecordType) =>
    kept(replies, `second ${type} ${name.toLowerCase()}`, () => askServers(second ? [second] : [], name, type));
  const nat64 = async () => (findsNat64 ? discoverNat64(dataOf(await ask(IPV4_ONLY_NAME, 'AAAA'), 'AAAA')) : []);
  return {
    nat64,
    resolver: namesOf([...servers.slice(0, 1), ...(second ? [second] : [])]),
    ask,
    host: name =>
      kept(hosts, name.toLowerCase(), async () => {
        const answers = (asking: typeof ask) => Promise.all([asking(name, 'A'), asking(name, 'AAAA')]);
        const [first, other, prefixes] = await Promise.all([answers(ask), second ? answers(askSecond) : null, nat64()]);
        const read = ([a, aaaa]: [DnsReply, DnsReply]) => withoutSynthesised(hostAnswer(name, a, aaaa), prefixes);
        const own = read(first);
        const together = other === null ? own : { ...agreed(own, read(other)), synthesised: own.synthesised };
        return { ...together, askedAt: new Date().toISOString() };
      }),
  };
}

const namesOf = (servers: readonly DnsServer[]): string | null =>
  servers.length === 0 ? null : servers.map(dnsServerName).join(', ');

function kept<T>(store: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

async function askServers(servers: readonly DnsServer[], name: string, type: RecordType): Promise<DnsReply> {
  const tries = servers.length > 1 ? servers : [...servers, ...servers];
  for (const server of tries) {
    const reply = await askOnce(server, name, type);
    if (reply !== 'timeout') return reply;
  }
  return 'timeout';
}

async function askOnce(server: DnsServer, name: string, type: RecordType): Promise<DnsReply> {
  const question = { name, type, recursive: true };
  try {
    const reply = await askServer(server, question, { transport: 'udp', deadlineMilliseconds: TRY_MILLISECONDS });
    if (!reply.truncated) return reply;
    return await askServer(server, question, { transport: 'tcp', deadlineMilliseconds: TRY_MILLISECONDS });
  } catch {
    return 'timeout';
  }
}
