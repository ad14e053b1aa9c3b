import { formatIPv4, formatIPv6, parseAddress } from './ip-address';

/** The prefix lengths that RFC 6052, section 2.2 allows. */
export const NAT64_LENGTHS = [32, 40, 48, 56, 64, 96] as const;
export type Nat64Length = (typeof NAT64_LENGTHS)[number];

export interface Nat64Prefix {
  /** IPv6 address with the bits after `length` zero, canonical text. */
  prefix: string;
  length: Nat64Length;
}

/** Well-known prefix (RFC 6052, section 2.1). */
const WELL_KNOWN_PREFIX: Nat64Prefix = { prefix: '64:ff9b::', length: 96 };
/** The name that RFC 7050 asks AAAA of, and its two IPv4 addresses. */
export const IPV4_ONLY_NAME = 'ipv4only.arpa';
const IPV4_ONLY_ADDRESSES: readonly string[] = ['192.0.0.170', '192.0.0.171'];

/**
 * Takes the IPv4 address out of an IPv6 address that a NAT64 made (RFC 6052, section 2.2): it stands behind the prefix and
 * steps over bits 64 to 71 (the "u" octet), which must be zero.
 * @param address IPv6 literal
 * @returns the IPv4 address, or null when the address does not lie in the prefix or the "u" octet is not zero
 */
export function extractIPv4(address: string, { prefix, length }: Nat64Prefix): string | null {
  const parsed = parseAddress(address);
  const start = parseAddress(prefix);
  if (parsed?.family !== 6 || start?.family !== 6) return null;
  const behind = BigInt(128 - length);
  if (parsed.bits >> behind !== start.bits >> behind) return null;
  return ipv4Behind(parsed.bits, length);
}

/** Puts an IPv4 address into a NAT64 prefix (RFC 6052, section 2.2). @throws Error when either text is no such address */
export function embedIPv4(ipv4: string, { prefix, length }: Nat64Prefix): string {
  const inner = parseAddress(ipv4);
  const outer = parseAddress(prefix);
  if (inner?.family !== 4 || outer?.family !== 6) throw new Error(`wanted an IPv4 address and an IPv6 prefix`);
  if (length === 96) return formatIPv6(outer.bits | inner.bits);
  const spread = spreadOverU(inner.bits, length);
  return formatIPv6(outer.bits | spread);
}

/**
 * Finds the NAT64 prefixes of a network from its AAAA answer for ipv4only.arpa (RFC 7050, section 3).
 * @param aaaa the addresses of that answer; none means that there is no DNS64
 */
export function discoverNat64(aaaa: readonly string[]): Nat64Prefix[] {
  const found = new Map<string, Nat64Prefix>();
  for (const address of aaaa) {
    const prefix = prefixOf(address);
    if (prefix !== null) found.set(`${prefix.prefix}/${prefix.length}`, prefix);
  }
  return [...found.values()];
}

/** The IPv4 address behind a NAT64 address, of the well-known prefix or one of the network's own. */
export function nat64Target(address: string, prefixes: readonly Nat64Prefix[] = []): string | null {
  for (const prefix of [WELL_KNOWN_PREFIX, ...prefixes]) {
    const ipv4 = extractIPv4(address, prefix);
    if (ipv4 !== null) return ipv4;
  }
  return null;
}

/** Forms other than NAT64 that carry an IPv4 address, with the position of its last bit. */
const WRAPPED: readonly (readonly [prefix: string, length: number, shift: bigint])[] = [
  ['::ffff:0:0', 96, 0n],
  ['::ffff:0:0:0', 96, 0n],
  ['64:ff9b::', 96, 0n],
  ['64:ff9b:1::', 96, 0n],
  ['::', 96, 0n],
  ['2002::', 16, 80n],
];

/** The IPv4 address that an IPv6 address of a standard form carries (mapped, compatible, SIIT, NAT64, 6to4), or null. */
export function embeddedIPv4(address: string): string | null {
  const parsed = parseAddress(address);
  if (parsed?.family !== 6 || parsed.bits <= 1n) return null;
  for (const [prefix, length, shift] of WRAPPED) {
    const behind = BigInt(128 - length);
    const start = parseAddress(prefix)?.bits ?? 0n;
    if (parsed.bits >> behind === start >> behind) return formatIPv4((parsed.bits >> shift) & 0xffffffffn);
  }
  return null;
}

function prefixOf(address: string): Nat64Prefix | null {
  const parsed = parseAddress(address);
  if (parsed?.family !== 6) return null;
  for (const length of NAT64_LENGTHS.toReversed()) {
    const ipv4 = ipv4Behind(parsed.bits, length);
    if (ipv4 === null || !IPV4_ONLY_ADDRESSES.includes(ipv4)) continue;
    const behind = BigInt(128 - length);
    return { prefix: formatIPv6((parsed.bits >> behind) << behind), length };
  }
  return null;
}

/** Bits 64 to 71. */
const U_OCTET = 0xffn << 56n;

function ipv4Behind(bits: bigint, length: Nat64Length): string | null {
  if ((bits & U_OCTET) !== 0n) return null;
  if (length === 96) return formatIPv4(bits & 0xffffffffn);
  const high = bits >> 64n;
  const low = bits & 0xffffffffffffffn;
  const joined = (high << 56n) | low;
  return formatIPv4((joined >> BigInt(120 - length - 32)) & 0xffffffffn);
}

function spreadOverU(ipv4: bigint, length: Exclude<Nat64Length, 96>): bigint {
  const joined = ipv4 << BigInt(120 - length - 32);
  const high = joined >> 56n;
  return (high << 64n) | (joined & 0xffffffffffffffn);
}
