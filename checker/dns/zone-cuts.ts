import type { DnsMessage } from '../../shared/facts/network/dns-message';
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
  return {
    zone,
    nameServers,
    withIPv6,
    addresses: Object.fromEntries(hosts.map(({ name, answer }) => [name, answer.aaaa])),
    ...(await glueFor(lookup, tools, { zone, parent, withIPv6 })),
    dns:
      states.find(state => state === 'timeout' || state === 'servfail' || state === 'disagree') ?? stateOf(reply, 'NS'),
  };
}

interface CutToAsk {
  zone: string;
  parent: string | null;
  withIPv6: readonly string[];
}

/** What the parent's servers say of a zone: a referral with glue, or, where they serve it too, an answer of their own. */
async function glueFor(
  lookup: NameLookup,
  tools: NameServerTools,
  { zone, parent, withIPv6 }: CutToAsk,
): Promise<Pick<ZoneCut, 'withoutGlue' | 'glue' | 'servedByParent'>> {
  const inside = withIPv6.filter(name => isInside(name, zone));
  // Of names beyond its own reach no parent knows anything that counts.
  const known = parent === null ? [] : withIPv6.filter(name => isInside(name, parent));
  if (parent === null || known.length === 0) return { withoutGlue: inside.length === 0 ? [] : null };
  const servers = await Promise.all(
    dataOf(await lookup.ask(parent, 'NS'), 'NS')
      .slice(0, PARENTS_ASKED)
      .map(server => lookup.host(server)),
  );
  const addresses = servers.flatMap(({ a, aaaa }) => [...aaaa.slice(0, 1), ...a.slice(0, 1)]);
  const asked = await Promise.all(addresses.map(address => askWhole(tools, address, zone, 'NS')));
  const replies = asked.filter(reply => typeof reply !== 'string').filter(({ rcode }) => rcode === 0);
  const servedByParent = replies.some(({ authoritative }) => authoritative);
  const referrals = replies.filter(reply => refersTo(reply, zone));
  if (referrals.length === 0)
    return { withoutGlue: inside.length === 0 ? [] : null, ...(servedByParent && { servedByParent }) };
  // What one server of the parent hands out is handed out, whatever another one forgot.
  const records = referrals.flatMap(({ additionals }) => additionals).filter(({ type }) => type === 'AAAA');
  const handedOut = (name: string) => [
    ...new Set(records.filter(record => record.name === name).map(({ data }) => data)),
  ];
  return {
    withoutGlue: inside.filter(name => handedOut(name).length === 0),
    glue: Object.fromEntries(known.map(name => [name, handedOut(name)])),
    ...(servedByParent && { servedByParent }),
  };
}

const refersTo = ({ authoritative, authorities }: DnsMessage, zone: string): boolean =>
  !authoritative && authorities.some(({ type, name }) => type === 'NS' && name === zone);
