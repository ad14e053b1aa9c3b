import type { RecordType } from '../../shared/facts/network/dns-message';
import {
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
  /** Address and port of the resolver; null when this machine has none. */
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

/**
 * Prepares look-ups at the given resolvers; later ones are asked when earlier ones stay silent.
 * @param findsNat64 false spares the question about the network's NAT64
 */
export function nameLookup(servers: readonly DnsServer[], findsNat64 = true): NameLookup {
  const replies = new Map<string, Promise<DnsReply>>();
  const hosts = new Map<string, Promise<TimedHostAnswer>>();
  const ask = (name: string, type: RecordType) =>
    kept(replies, `${type} ${name.toLowerCase()}`, () => askServers(servers, name, type));
  const nat64 = async () => (findsNat64 ? discoverNat64(dataOf(await ask(IPV4_ONLY_NAME, 'AAAA'), 'AAAA')) : []);
  return {
    nat64,
    resolver: servers[0] === undefined ? null : dnsServerName(servers[0]),
    ask,
    host: name =>
      kept(hosts, name.toLowerCase(), async () => {
        const [a, aaaa, prefixes] = await Promise.all([ask(name, 'A'), ask(name, 'AAAA'), nat64()]);
        const answer = { ...hostAnswer(name, a, aaaa), askedAt: new Date().toISOString() };
        return withoutSynthesised(answer, prefixes);
      }),
  };
}

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
