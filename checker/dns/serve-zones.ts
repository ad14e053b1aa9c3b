import type { Answer, Question } from 'dns-packet';
import { isInside } from '../../shared/facts/network/is-inside';
import { type DnsSpeech, type ServedDns, serveDns } from './serve-dns';

/** A delegation as the parent keeps it: addresses by name server; none is a name without glue. */
export type Delegation = Readonly<Record<string, readonly string[]>>;

/** A zone of a test's own tree, with a server of its own on the loopback. */
export interface TestZone {
  /** '' for the root. */
  zone: string;
  address: string;
  /** Its own NS records; the names the parent knows when absent. */
  nameServers: readonly string[];
  /** Addresses of names in it. */
  hosts?: Readonly<Record<string, readonly string[]>>;
  below?: Readonly<Record<string, Delegation>>;
  /** Answers in its place; undefined leaves the question to the zone. */
  instead?: (question: Question) => DnsSpeech | null | undefined;
}

export interface ServedZones {
  port: number;
  /** Questions as they came, over all servers: `ADDRESS udp TYPE name`. */
  asked(): string[];
  close(): Promise<void>;
}

/** Serves a tree of zones for tests: each at its own loopback address, all on one port. */
export async function serveZones(zones: readonly TestZone[]): Promise<ServedZones> {
  const servers: { address: string; server: ServedDns }[] = [];
  for (const zone of zones) {
    const server = await serveDns(zone.address, question => speakFor(zone, question), servers[0]?.server.port);
    servers.push({ address: zone.address, server });
  }
  return {
    port: servers[0]?.server.port ?? 0,
    asked: () => servers.flatMap(({ address, server }) => server.asked.map(question => `${address} ${question}`)),
    close: async () => {
      await Promise.all(servers.map(({ server }) => server.close()));
    },
  };
}

function speakFor(zone: TestZone, question: Question): DnsSpeech | null {
  const odd = zone.instead?.(question);
  if (odd !== undefined) return odd;
  const name = question.name.toLowerCase();
  const [cut, delegation] = Object.entries(zone.below ?? {}).find(([below]) => isInside(name, below)) ?? [];
  if (cut !== undefined && delegation !== undefined) return referral(cut, delegation);
  return { authoritative: true, answers: answersOf(zone, name, question.type) };
}

const referral = (cut: string, delegation: Delegation): DnsSpeech => ({
  authorities: Object.keys(delegation).map((data): Answer => ({ name: cut, type: 'NS', ttl: 60, data })),
  additionals: Object.entries(delegation).flatMap(([name, addresses]) =>
    addresses.map(address => addressRecord(name, address)),
  ),
});

const addressRecord = (name: string, data: string): Answer => ({
  name,
  type: data.includes(':') ? 'AAAA' : 'A',
  ttl: 60,
  data,
});

function answersOf({ zone, nameServers, hosts = {} }: TestZone, name: string, type: Question['type']): Answer[] {
  if (type === 'NS' && name === zone) return nameServers.map((data): Answer => ({ name, type, ttl: 60, data }));
  if (type === 'SOA' && name === zone) {
    const data = { mname: 'ns.test', rname: 'x.test', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 };
    return [{ name, type, ttl: 60, data }];
  }
  return (hosts[name] ?? []).map(address => addressRecord(name, address)).filter(record => record.type === type);
}
