import type { DnsMessage, DnsRecord } from '../../shared/facts/network/dns-message';
import { dataOf, stateOf } from '../../shared/facts/network/host-answer';
import { isInside } from '../../shared/facts/network/is-inside';
import type { DnsState, ZoneCut } from '../../shared/facts/network-facts';
import type { NameLookup } from './name-lookup';
import { askWhole, type NameServerTools } from './name-server-probe';

export interface FoundCuts {
  /** Zones from the top-level domain down to the one that holds the host. */
  zones: readonly string[];
  /** `ok` when the last of them is the zone of the host; else why the nearest cut may have been missed. */
  dns: DnsState;
}

/**
 * Finds the zones above a host by asking for the SOA record of each ancestor: only a zone's own name has one. Never by
 * counting labels, which would judge every `x.gov.vn` by the servers of `gov.vn`.
 */
export async function findZoneCuts(lookup: NameLookup, host: string): Promise<FoundCuts> {
  const labels = host.split('.');
  const ancestors = labels.map((_, index) => labels.slice(index).join('.'));
  const replies = await Promise.all(ancestors.map(async name => ({ name, reply: await lookup.ask(name, 'SOA') })));
  const zones = replies.filter(
    ({ name, reply }) =>
      reply !== 'timeout' && reply.answers.some(record => record.type === 'SOA' && record.name === name),
  );
  const nearest = zones[0] === undefined ? replies.length : replies.indexOf(zones[0]);
  const below = replies.slice(0, nearest);
  const unclear = below.find(({ reply }) => ['timeout', 'servfail'].includes(stateOf(reply, 'SOA')));
  const dns = unclear === undefined ? (zones.length > 0 ? 'ok' : 'nxdomain') : stateOf(unclear.reply, 'SOA');
  return { zones: zones.map(({ name }) => name).toReversed(), dns };
}

/** Servers of the parent that are asked for glue. */
const PARENTS_ASKED = 3;

/** Describes one step of the delegation: the zone's name servers, which of them have IPv6, and the parent's glue. */
export async function describeCut(
  lookup: NameLookup,
  tools: NameServerTools,
  zone: string,
  parent: string | null,
): Promise<ZoneCut> {
  const reply = await lookup.ask(zone, 'NS');
  const nameServers = dataOf(reply, 'NS').toSorted();
  const hosts = await Promise.all(nameServers.map(async name => ({ name, answer: await lookup.host(name) })));
  const withIPv6 = hosts.filter(({ answer }) => answer.aaaa.length > 0).map(({ name }) => name);
  const states = [stateOf(reply, 'NS'), ...hosts.map(({ answer }) => answer.dns)];
  const inside = withIPv6.filter(name => isInside(name, zone));
  return {
    zone,
    nameServers,
    withIPv6,
    addresses: Object.fromEntries(hosts.map(({ name, answer }) => [name, answer.aaaa])),
    withoutGlue: inside.length === 0 ? [] : await missingGlue(lookup, tools, zone, parent, inside),
    dns:
      states.find(state => state === 'timeout' || state === 'servfail' || state === 'disagree') ?? stateOf(reply, 'NS'),
  };
}

async function missingGlue(
  lookup: NameLookup,
  tools: NameServerTools,
  zone: string,
  parent: string | null,
  inside: readonly string[],
): Promise<string[] | null> {
  if (parent === null) return null;
  const servers = await Promise.all(
    dataOf(await lookup.ask(parent, 'NS'), 'NS')
      .slice(0, PARENTS_ASKED)
      .map(server => lookup.host(server)),
  );
  const addresses = servers.flatMap(({ a, aaaa }) => [...aaaa.slice(0, 1), ...a.slice(0, 1)]);
  const replies = await Promise.all(addresses.map(address => askWhole(tools, address, zone, 'NS')));
  const referrals = replies.filter(reply => typeof reply !== 'string').filter(reply => refersTo(reply, zone));
  if (referrals.length === 0) return null;
  // What one server of the parent hands out is handed out, whatever another one forgot.
  return inside.filter(name => !referrals.some(({ additionals }) => additionals.some(isAaaaOf(name))));
}

/** A server that holds both zones answers for the child itself, so it shows no glue. */
const refersTo = ({ rcode, authoritative, authorities }: DnsMessage, zone: string): boolean =>
  rcode === 0 && !authoritative && authorities.some(({ type, name }) => type === 'NS' && name === zone);

const isAaaaOf =
  (host: string) =>
  ({ type, name }: DnsRecord): boolean =>
    type === 'AAAA' && name === host;
