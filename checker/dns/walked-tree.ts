import { dataOf } from '../../shared/facts/network/host-answer';
import { isInside } from '../../shared/facts/network/is-inside';
import type { ServerAnswer, ZoneCut } from '../../shared/facts/network-facts';
import { glueOf, type Walk, type WalkedHost, type WalkedZone } from './iterative-walk';
import { type NameServerTools, probeNameServer } from './name-server-probe';
import type { ZoneTree } from './zone-tree';

/** Of more servers than this only the addresses are looked at, count: one with IPv6 may stand anywhere. */
const SERVERS_PROBED = 8;
/** Of each server and family, count. */
const ADDRESSES_PROBED = 3;

export interface WalkedTree extends ZoneTree {
  rootsSilent(): boolean;
}

/** The tree as the authorities themselves tell it, from the root servers down. */
export function walkedTree(walk: Walk, tools: NameServerTools): WalkedTree {
  const found = new Map<string, WalkedZone>();
  return {
    rootsSilent: walk.rootsSilent,
    zones: async name => {
      const { zones, dns } = await walk.way(name);
      for (const zone of zones) found.set(zone.zone, zone);
      return { zones: zones.map(({ zone }) => zone), dns: dns === 'ok' && zones.length === 0 ? 'nxdomain' : dns };
    },
    cut: async zone => {
      const known = found.get(zone);
      if (known === undefined) return unknownCut(zone);
      return describeWalked(walk, tools, await withAllGlue(walk, known, found.get(known.parent ?? '')));
    },
  };
}

const unknownCut = (zone: string): ZoneCut => ({
  zone,
  nameServers: [],
  withIPv6: [],
  withoutGlue: null,
  dns: 'timeout',
});

/**
 * What one server of the parent hands out is handed out, whatever the one that was asked first forgot: the others are asked
 * where IPv6 is missing.
 */
async function withAllGlue(walk: Walk, zone: WalkedZone, parent: WalkedZone | undefined): Promise<WalkedZone> {
  const { glue, names } = zone;
  const isWhole = (name: string) => (glue?.[name] ?? []).some(address => address.includes(':'));
  if (glue === null || parent === undefined || names.every(isWhole)) return zone;
  const replies = await walk.questions.askEach(parent.servers, zone.zone, 'NS');
  const more = replies.map(reply => glueOf(reply, names, parent.zone));
  const all = names.map(name => [name, [...new Set([glue, ...more].flatMap(part => part[name] ?? []))]] as const);
  return { ...zone, glue: Object.fromEntries(all) };
}

async function describeWalked(walk: Walk, tools: NameServerTools, zone: WalkedZone): Promise<ZoneCut> {
  const { names } = zone;
  const own = await walk.questions.ask(
    zone.servers,
    zone.zone,
    'NS',
    reply => reply.authoritative && reply.rcode === 0,
  );
  const hosts = new Map(
    await Promise.all(names.map(async name => [name, await addressesOf(walk, zone, name)] as const)),
  );
  const aaaaOf = (name: string) => hosts.get(name)?.aaaa ?? [];
  const withIPv6 = names.filter(name => aaaaOf(name).length > 0);
  const probed = [...withIPv6, ...names.filter(name => !withIPv6.includes(name))].slice(0, SERVERS_PROBED);
  const handedOut = (name: string) => (zone.glue?.[name] ?? []).filter(address => address.includes(':'));
  return {
    zone: zone.zone,
    nameServers: zone.names,
    withIPv6,
    addresses: Object.fromEntries(names.map(name => [name, aaaaOf(name)])),
    withoutGlue:
      zone.glue === null ? null : withIPv6.filter(name => isInside(name, zone.zone) && handedOut(name).length === 0),
    ...(zone.glue === null && { servedByParent: true }),
    ...(zone.glue !== null && { glue: Object.fromEntries(names.map(name => [name, handedOut(name)])) }),
    ...(typeof own !== 'string' && { namedByZone: dataOf(own, 'NS').toSorted() }),
    answers: Object.fromEntries(
      await Promise.all(probed.map(async name => [name, await answersOf(tools, zone.zone, hosts.get(name))] as const)),
    ),
    dns: [...hosts.values()].map(({ dns }) => dns).find(dns => dns === 'timeout' || dns === 'servfail') ?? 'ok',
  };
}

/** What the zone says of its own names, or what the parent handed out for those it cannot be asked about. */
async function addressesOf(walk: Walk, { glue, parent }: WalkedZone, name: string): Promise<WalkedHost> {
  const given = glue?.[name] ?? [];
  const handedOut = {
    a: given.filter(address => !address.includes(':')),
    aaaa: given.filter(address => address.includes(':')),
    dns: 'ok' as const,
  };
  // The root hands out every address of the top-level domains' servers: no need to follow their names.
  if (parent === null && given.length > 0) return handedOut;
  const host = await walk.host(name);
  return host.dns === 'timeout' || host.dns === 'servfail' ? (given.length > 0 ? handedOut : host) : host;
}

async function answersOf(
  tools: NameServerTools,
  zone: string,
  host: WalkedHost | undefined,
): Promise<{ v6: ServerAnswer; v4: ServerAnswer }> {
  const probe = async (addresses: readonly string[] = []): Promise<ServerAnswer> => {
    const asked = addresses.slice(0, ADDRESSES_PROBED).map(address => probeNameServer(tools, address, zone, 'udp'));
    const answers = await Promise.all(asked);
    // One that could not be asked may be the one that answers.
    const best = (['authoritative', 'not-testable-here'] as const).find(answer => answers.includes(answer));
    return best ?? answers[0] ?? 'unasked';
  };
  const [v6, v4] = await Promise.all([probe(host?.aaaa), probe(host?.a)]);
  return { v6, v4 };
}
