import type { DnsMessage, RecordType } from '../../shared/facts/network/dns-message';
import { dataOf, stateOf } from '../../shared/facts/network/host-answer';
import type { NameServerFacts, ServerAnswer, ZoneFacts } from '../../shared/facts/network-facts';
import type { Walker } from './iterative-walk';
import type { NameLookup } from './name-lookup';
import { nameServerHomes } from './name-server-homes';
import { askWhole, type NameServerTools, probeNameServer } from './name-server-probe';
import { type WalkedTree, walkedTree } from './walked-tree';
import type { FoundCuts } from './zone-cuts';
import { resolverTree, type ZoneTree } from './zone-tree';

/** Enough to tell whether a zone has two that work; a zone with more is not better reached, count. */
const NAME_SERVERS_LOOKED_AT = 8;

/**
 * Looks at the zone that holds a host: its name servers over both families and the way down to it. Never rejects.
 * @param walker walks the way down from the root servers; without it, and where it does not get through, a resolver tells
 */
export async function zoneFacts(
  lookup: NameLookup,
  tools: NameServerTools,
  host: string,
  walker?: Walker,
): Promise<ZoneFacts> {
  const { tree, found, ...about } = await wayDown(lookup, tools, host, walker);
  const { zones, dns } = found;
  const zone = zones.at(-1) ?? null;
  if (zone === null || dns !== 'ok') return { ...NOTHING, ...about, dns };
  const [delegation, nameServers, soa, { cname }] = await Promise.all([
    Promise.all(zones.map((name, index) => tree.cut(name, zones[index - 1] ?? null))),
    describeNameServers(lookup, tools, zone),
    lookup.ask(zone, 'SOA'),
    lookup.host(host),
  ]);
  return {
    ...about,
    zone,
    dns,
    nameServers,
    delegation,
    ...(await nameServerHomes(tree, delegation, cname)),
    ...(await compareFamilies(tools, nameServers, zone, host)),
    authenticated: soa === 'timeout' ? null : soa.authentic,
  };
}

interface WayDown extends Pick<ZoneFacts, 'source' | 'walkProblem' | 'askedAt'> {
  tree: ZoneTree;
  found: FoundCuts;
}

async function wayDown(
  lookup: NameLookup,
  tools: NameServerTools,
  host: string,
  walker: Walker | undefined,
): Promise<WayDown> {
  const askedAt = new Date().toISOString();
  const told = resolverTree(lookup, tools);
  if (walker === undefined) return { tree: told, found: await told.zones(host), source: 'resolver', askedAt };
  const walked: WalkedTree = walkedTree(walker.begin(), tools);
  const found = await walked.zones(host);
  if (found.dns === 'ok') return { tree: walked, found, source: 'iterative', askedAt };
  const walkProblem = walked.rootsSilent() ? 'roots-silent' : 'incomplete';
  return { tree: told, found: await told.zones(host), source: 'resolver', walkProblem, askedAt };
}

const NOTHING: ZoneFacts = {
  zone: null,
  dns: 'unasked',
  nameServers: [],
  delegation: [],
  agrees: null,
  differences: [],
  authenticated: null,
};

async function describeNameServers(
  lookup: NameLookup,
  tools: NameServerTools,
  zone: string,
): Promise<NameServerFacts[]> {
  const reply = await lookup.ask(zone, 'NS');
  if (stateOf(reply, 'NS') !== 'ok') return [];
  const names = dataOf(reply, 'NS').toSorted().slice(0, NAME_SERVERS_LOOKED_AT);
  return Promise.all(
    names.map(async name => {
      const { a, aaaa, dns, dnsA } = await lookup.host(name);
      const [v6, v4] = await Promise.all([overBoth(tools, aaaa[0], zone), overBoth(tools, a[0], zone)]);
      return { name, a, aaaa, dns, dnsA, v6, v4 };
    }),
  );
}

async function overBoth(
  tools: NameServerTools,
  address: string | undefined,
  zone: string,
): Promise<{ udp: ServerAnswer; tcp: ServerAnswer }> {
  if (address === undefined) return { udp: 'unasked', tcp: 'unasked' };
  const [udp, tcp] = await Promise.all([
    probeNameServer(tools, address, zone, 'udp'),
    probeNameServer(tools, address, zone, 'tcp'),
  ]);
  return { udp, tcp };
}

const COMPARED: readonly (readonly [type: RecordType, of: 'zone' | 'host'])[] = [
  ['SOA', 'zone'],
  ['NS', 'zone'],
  ['A', 'host'],
  ['AAAA', 'host'],
];

/** RFC 10001: both transports must give the same data. Asked of every server that answered over both families. */
async function compareFamilies(
  tools: NameServerTools,
  servers: readonly NameServerFacts[],
  zone: string,
  host: string,
): Promise<Pick<ZoneFacts, 'agrees' | 'differences'>> {
  const both = servers.filter(({ v4, v6 }) => v4.udp === 'authoritative' && v6.udp === 'authoritative');
  const found = await Promise.all(
    both.flatMap(({ name, a, aaaa }) =>
      COMPARED.map(async ([type, of]) => {
        const asked = of === 'zone' ? zone : host;
        const [v4, v6] = await Promise.all([
          askWhole(tools, a[0] ?? '', asked, type),
          askWhole(tools, aaaa[0] ?? '', asked, type),
        ]);
        return typeof v4 === 'string' || typeof v6 === 'string'
          ? null
          : { server: name, type, v4: told(v4, type), v6: told(v6, type) };
      }),
    ),
  );
  const asked = found.filter(entry => entry !== null);
  const differences = asked.filter(({ v4, v6 }) => v4 !== v6);
  return { agrees: asked.length === 0 ? null : differences.length === 0, differences };
}

/** The records in an order of their own: servers rotate them. */
function told(reply: DnsMessage, type: RecordType): string {
  return dataOf(reply, type).toSorted().join(' ') || `(${stateOf(reply, type)})`;
}
