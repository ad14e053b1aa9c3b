import { type AddressClassName, type AddressRow, IPV4_TABLE, IPV6_TABLE } from './address-table';
import { type IPAddress, parseAddress } from './ip-address';
import { embeddedIPv4 } from './nat64';

export interface AddressClass {
  name: AddressClassName;
  /** Whether a public web server may be considered reachable at such an address. */
  usable: boolean;
  /** The document that says so. */
  source: string;
}

interface Range {
  start: bigint;
  shift: bigint;
  length: number;
  row: AddressRow;
}

const IPV6_RANGES = ranges(IPV6_TABLE, 128);
const IPV4_RANGES = ranges(IPV4_TABLE, 32);

/**
 * Says what kind of address a literal is, by the longest prefix of the registry's tables.
 * @param text address without brackets; a zone is ignored
 * @returns the class, or null when the text is no address
 */
export function classifyAddress(text: string): AddressClass | null {
  const address = parseAddress(text);
  if (address === null) return null;
  const found = longestPrefix(address);
  if (found !== undefined) return { name: found.name, usable: found.usable, source: found.source };
  return address.family === 4
    ? { name: 'global-unicast', usable: true, source: 'RFC 791' }
    : { name: 'reserved', usable: false, source: 'RFC 4291' };
}

/** Whether an address may stand in an AAAA record of a public web server. */
export const isUsableAddress = (text: string): boolean => classifyAddress(text)?.usable === true;

/** Ranges that lead into somebody's own network, where a page of the Internet has no business. */
const INSIDE: ReadonlySet<AddressClassName> = new Set([
  'unspecified',
  'loopback',
  'unique-local',
  'link-local',
  'site-local',
  'multicast',
  'private',
  'shared',
  'this-network',
]);

/**
 * Whether an address leads into a private network: the machine itself, RFC 1918, RFC 4193, link-local and the like, also
 * where such an IPv4 address is wrapped in IPv6 (mapped, compatible, NAT64, 6to4).
 */
export function isPrivateAddress(text: string): boolean {
  const name = classifyAddress(text)?.name;
  if (name === undefined) return false;
  const inner = embeddedIPv4(text);
  return INSIDE.has(name) || (inner !== null && isPrivateAddress(inner));
}

function longestPrefix({ family, bits }: IPAddress): AddressRow | undefined {
  const table = family === 6 ? IPV6_RANGES : IPV4_RANGES;
  return table.find(range => bits >> range.shift === range.start)?.row;
}

function ranges(table: readonly AddressRow[], width: number): Range[] {
  return table
    .map(row => {
      const [text = '', size = ''] = row.prefix.split('/');
      const shift = BigInt(width - Number(size));
      return { start: (parseAddress(text)?.bits ?? 0n) >> shift, shift, length: Number(size), row };
    })
    .toSorted((a, b) => b.length - a.length);
}
