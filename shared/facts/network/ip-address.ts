import ipRegex from 'ip-regex';

const IPV4 = ipRegex.v4({ exact: true });
const IPV6 = ipRegex.v6({ exact: true });

/** An address as a number: 32 bits for family 4, 128 bits for family 6. */
export interface IPAddress {
  family: 4 | 6;
  bits: bigint;
}

/**
 * Family of an address literal without brackets; a zone (`%eth0`) is allowed on IPv6.
 * @returns 4, 6, or 0 when the text is no address
 */
export function addressFamily(text: string): 4 | 6 | 0 {
  if (IPV4.test(text)) return 4;
  return IPV6.test(withoutZone(text)) ? 6 : 0;
}

/** Reads an address literal without brackets; a zone is dropped. @returns null when the text is no address */
export function parseAddress(text: string): IPAddress | null {
  switch (addressFamily(text)) {
    case 4:
      return { family: 4, bits: ipv4Bits(text) };
    case 6:
      return { family: 6, bits: ipv6Bits(withoutZone(text)) };
    default:
      return null;
  }
}

/** Writes 32 bits as dotted decimal. */
export function formatIPv4(bits: bigint): string {
  return [24n, 16n, 8n, 0n].map(shift => String((bits >> shift) & 0xffn)).join('.');
}

/** Writes 128 bits in the canonical text form of RFC 5952. */
export function formatIPv6(bits: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((bits >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** The canonical text of an address, or the text itself when it is none. */
export function canonicalAddress(text: string): string {
  const address = parseAddress(text);
  if (address === null) return text;
  return address.family === 4 ? formatIPv4(address.bits) : formatIPv6(address.bits);
}

const withoutZone = (text: string): string => text.replace(/%[^%]*$/, '');

function ipv4Bits(text: string): bigint {
  return text.split('.').reduce((bits, octet) => (bits << 8n) | BigInt(octet), 0n);
}

function ipv6Bits(text: string): bigint {
  const [head = '', tail] = text.split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return [...before, ...zeros, ...after].reduce((bits, group) => (bits << 16n) | group, 0n);
}

function groupsOf(text: string): bigint[] {
  if (text === '') return [];
  return text.split(':').flatMap(group => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const bits = ipv4Bits(group);
    return [bits >> 16n, bits & 0xffffn];
  });
}

function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== '0') start = index + 1;
    else if (index - start + 1 > best.length) best = { start, length: index - start + 1 };
  }
  return best;
}
