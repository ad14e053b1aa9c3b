import { ipv4, ipv6 } from './addresses';
import type { OddBehaviour } from './servers/odd-name-server';

/**
 * What stands behind the name servers' addresses of one family. `none`: they have no such address. `other-data`: a server
 * that lost half of the zone. A text with a colon or dots: that address, behind which nobody is.
 */
export type Standing = 'good' | 'none' | 'other-data' | OddBehaviour | `${string}:${string}`;

export interface LabZone {
  /** '' for the root. */
  name: string;
  number: number;
  v4: readonly [Standing, Standing];
  v6: readonly [Standing, Standing];
  /** `bogus`: the parent says that it is signed, and it is not. */
  dnssec: 'signed' | 'unsigned' | 'bogus';
  /** False when the parent forgot the IPv6 addresses of the name servers. */
  glueV6: boolean;
  /** The zone that holds the names of its name servers, when they are not its own. */
  namesIn?: string;
  /** The zone itself names only the first of the servers that its parent names. */
  namesFirstOnly?: boolean;
}

export interface LabNameServer {
  name: string;
  a: string | null;
  aaaa: string | null;
}

interface Variation {
  v4?: Standing;
  v6?: Standing;
  /** The second server, where it differs. */
  secondV6?: Standing;
  dnssec?: LabZone['dnssec'];
  glueV6?: boolean;
  namesIn?: string;
  namesFirstOnly?: boolean;
}

let last = 100;
const zone = (name: string, { v4 = 'good', v6 = 'good', secondV6 = v6, ...rest }: Variation = {}): LabZone => ({
  name,
  number: ++last,
  v4: [v4, v4],
  v6: [v6, secondV6],
  dnssec: rest.dnssec ?? 'unsigned',
  glueV6: rest.glueV6 ?? true,
  ...(rest.namesIn !== undefined && { namesIn: rest.namesIn }),
  ...(rest.namesFirstOnly && { namesFirstOnly: true }),
});

/** The whole tree: parents first. Every zone has its own two servers at its own addresses, so every cut is a real one. */
export const ZONES: readonly LabZone[] = [
  zone('', { dnssec: 'signed' }),
  zone('ipv4only.arpa'),
  zone('test', { dnssec: 'signed' }),
  zone('gov.test', { dnssec: 'signed' }),
  zone('signed.gov.test', { dnssec: 'signed' }),
  zone('bogus.gov.test', { dnssec: 'bogus' }),
  zone('ns-v4-only.gov.test', { v6: 'none' }),
  zone('ns-one-v6.gov.test', { secondV6: 'none' }),
  zone('ns-refused.gov.test', { v6: 'refused' }),
  zone('ns-servfail.gov.test', { v6: 'servfail' }),
  zone('ns-lame.gov.test', { v6: 'lame' }),
  zone('ns-silent.gov.test', { v6: 'silent' }),
  zone('ns-tcp-closed.gov.test', { v6: 'udp-only' }),
  zone('ns-differs.gov.test', { v6: 'other-data' }),
  zone('ns-no-glue.gov.test', { glueV6: false }),
  zone('ns-unique-local.gov.test', { v6: 'fd00:50c::53', secondV6: 'fd00:50c::54' }),
  zone('ns-embedded.gov.test', { v6: '64:ff9b::b40:101', secondV6: '64:ff9b::b40:102' }),
  zone('all-servfail.gov.test', { v4: 'servfail', v6: 'servfail' }),
  zone('aaaa-silent.gov.test', { v4: 'silent-on-aaaa', v6: 'silent-on-aaaa' }),
  zone('aaaa-servfail.gov.test', { v4: 'servfail-on-aaaa', v6: 'servfail-on-aaaa' }),
  zone('may-chu-cu.test', { v6: 'none' }),
  zone('may-chu-moi.test'),
  zone('ns-names-v4-only.gov.test', { namesIn: 'may-chu-cu.test' }),
  zone('ns-names-dual.gov.test', { namesIn: 'may-chu-moi.test' }),
  zone('ns-named-differently.gov.test', { namesFirstOnly: true }),
  zone('ns-circle-one.gov.test', { namesIn: 'ns-circle-two.gov.test' }),
  zone('ns-circle-two.gov.test', { namesIn: 'ns-circle-one.gov.test' }),
];

/** The name servers of a zone, as its NS records and their addresses tell. */
export function nameServersOf({ name, number, v4, v6, namesIn }: LabZone): LabNameServer[] {
  const own = `ns$.${name === '' ? 'root' : name}`;
  const pattern = namesIn === undefined ? own : `${name.split('.')[0]}-$.${namesIn}`;
  return [0, 1].map(index => ({
    name: pattern.replace('$', String(index + 1)),
    a: placeOf(v4[index] ?? 'none', number, index, ipv4),
    aaaa: placeOf(v6[index] ?? 'none', number, index, ipv6),
  }));
}

/** Where BIND serves a zone: its good data, and the data that lost half. */
export const bindAddresses = ({ number }: LabZone, data: 'good' | 'other-data'): string[] => {
  const first = data === 'good' ? 1 : OTHER_DATA_FROM + 1;
  return [ipv4(number, first), ipv4(number, first + 1), ipv6(number, first), ipv6(number, first + 1)];
};

export interface OddServer {
  address: string;
  behaviour: OddBehaviour;
  /** A good server of the same zone, for those that pass some questions on. */
  behind: string;
}

/** All the name servers that do not do what they should. */
export const oddServers = (): OddServer[] =>
  ZONES.flatMap(({ number, v4, v6 }) =>
    [0, 1].flatMap(index => [
      ...odd(v4[index] ?? 'none', ipv4(number, ODD_FROM + index + 1), number),
      ...odd(v6[index] ?? 'none', ipv6(number, ODD_FROM + index + 1), number),
    ]),
  );

/** The zone a name belongs to: the longest that it ends with. */
export const zoneOf = (host: string, zones: readonly LabZone[] = ZONES): LabZone | undefined =>
  zones
    .filter(({ name }) => name === '' || host === name || host.endsWith(`.${name}`))
    .toSorted((one, other) => other.name.length - one.name.length)[0];

const ODD_FROM = 100;
const OTHER_DATA_FROM = 50;

function placeOf(
  standing: Standing,
  net: number,
  index: number,
  address: (net: number, host: number) => string,
): string | null {
  if (standing === 'none') return null;
  if (standing === 'good') return address(net, index + 1);
  if (standing === 'other-data') return address(net, OTHER_DATA_FROM + index + 1);
  return isLiteral(standing) ? standing : address(net, ODD_FROM + index + 1);
}

const isLiteral = (standing: string): standing is `${string}:${string}` => standing.includes(':');

function odd(standing: Standing, address: string, net: number): OddServer[] {
  if (standing === 'good' || standing === 'none' || standing === 'other-data' || isLiteral(standing)) return [];
  return [{ address, behaviour: standing, behind: ipv4(net, 1) }];
}
