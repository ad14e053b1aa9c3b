import { PUBLIC_ALIAS } from './public-names';
import { SITES } from './sites';
import { type LabNameServer, type LabZone, nameServersOf, ZONES, zoneOf } from './zones';

/** A record as a line of a zone file; all names are absolute. */
const record = (name: string, type: string, data: string): string => `${name}. IN ${type} ${data}`;
const addressRecords = (name: string, { a, aaaa }: { a: string | null; aaaa: string | null }): string[] => [
  ...(a === null ? [] : [record(name, 'A', a)]),
  ...(aaaa === null ? [] : [record(name, 'AAAA', aaaa)]),
];

/** RFC 7050: the two addresses that tell a client which prefix its network's DNS64 uses. */
const WELL_KNOWN = ['192.0.0.170', '192.0.0.171'];

/**
 * Writes a zone in the form of RFC 1035, section 5: its name servers, its hosts, its delegations with glue.
 * @param data `other-data`: with another serial, and without the hosts' IPv4 addresses and second name server
 */
export function zoneFile(zone: LabZone, data: 'good' | 'other-data'): string {
  const apex = zone.name;
  const at = apex === '' ? '.' : `${apex}.`;
  const servers = nameServersOf(zone);
  const listed = data === 'good' && !zone.namesFirstOnly ? servers : servers.slice(0, 1);
  const serial = data === 'good' ? 1 : 7;
  return [
    '$TTL 300',
    `${at} IN SOA ${servers[0]?.name}. hostmaster.test. ${serial} 3600 900 1209600 60`,
    ...listed.map(({ name }) => `${at} IN NS ${name}.`),
    ...nameServersNamedIn(zone).flatMap(server => addressRecords(server.name, server)),
    ...hosts(zone, data),
    ...delegations(zone),
    ...(apex === '' ? onlyInRoot(servers[0]) : []),
    '',
  ].join('\n');
}

/** Its own name servers, and those of other zones that have their names here. */
const nameServersNamedIn = (zone: LabZone): LabNameServer[] =>
  ZONES.filter(other => (other.namesIn ?? other.name) === zone.name).flatMap(nameServersOf);

/** The second name of everything, and the name of the real root that has addresses of both families everywhere. */
const onlyInRoot = (server: LabNameServer | undefined): string[] => [
  record(PUBLIC_ALIAS.alias, 'DNAME', `${PUBLIC_ALIAS.of}.`),
  ...(server === undefined ? [] : addressRecords('a.root-servers.net', server)),
];

function hosts(zone: LabZone, data: 'good' | 'other-data'): string[] {
  if (zone.name === 'ipv4only.arpa') return WELL_KNOWN.map(address => record(zone.name, 'A', address));
  return SITES.filter(({ host }) => isName(host) && zoneOf(host) === zone).flatMap(({ host, a, aaaa, cname }) => [
    ...(cname === undefined ? [] : [record(host, 'CNAME', `${cname}.`)]),
    ...(data === 'good' ? a : []).map(address => record(host, 'A', address)),
    ...aaaa.map(address => record(host, 'AAAA', address)),
  ]);
}

/** A site may be served under its bare address. */
const isName = (host: string): boolean => !/^[\d.]+$/.test(host);

function delegations(parent: LabZone): string[] {
  return childrenOf(parent).flatMap(child =>
    nameServersOf(child).flatMap(({ name, a, aaaa }) => [
      record(child.name, 'NS', `${name}.`),
      ...(child.namesIn === undefined ? addressRecords(name, { a, aaaa: child.glueV6 ? aaaa : null }) : []),
    ]),
  );
}

const childrenOf = (parent: LabZone): LabZone[] =>
  ZONES.filter(
    child =>
      child.name !== '' &&
      zoneOf(
        child.name,
        ZONES.filter(zone => zone !== child),
      ) === parent,
  );
