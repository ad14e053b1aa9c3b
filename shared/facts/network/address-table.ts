/** What an address is for, in the words of the registries. */
export type AddressClassName =
  | 'unspecified'
  | 'loopback'
  | 'ipv4-mapped'
  | 'ipv4-compatible'
  | 'siit'
  | 'nat64-wkp'
  | 'nat64-local'
  | 'discard'
  | 'dummy'
  | 'teredo'
  | 'anycast-pcp'
  | 'anycast-turn'
  | 'anycast-srp'
  | 'benchmarking'
  | 'amt'
  | 'as112'
  | 'orchid-v1'
  | 'orchid-v2'
  | 'drip'
  | 'documentation'
  | '6to4'
  | '6bone'
  | 'srv6-sid'
  | 'unique-local'
  | 'link-local'
  | 'site-local'
  | 'multicast'
  | 'ietf-protocol'
  | 'global-unicast'
  | 'private'
  | 'shared'
  | 'this-network'
  | 'reserved';

export interface AddressRow {
  /** `prefix/length` in text form. */
  prefix: string;
  name: AddressClassName;
  /** Whether a public web server may be considered reachable at such an address. */
  usable: boolean;
  /** Where the row comes from. */
  source: string;
}

const row = (prefix: string, name: AddressClassName, source: string, usable = false): AddressRow => ({
  prefix,
  name,
  usable,
  source,
});

/**
 * IPv6 by longest prefix: the IANA IPv6 special-purpose registry with the ranges of RFC 4291. Some rows are "globally
 * reachable" in IANA's sense (AS112, AMT, anycast) and yet no place for a web server. What no row covers is reserved.
 */
export const IPV6_TABLE: readonly AddressRow[] = [
  row('::/128', 'unspecified', 'RFC 4291'),
  row('::1/128', 'loopback', 'RFC 4291'),
  row('::ffff:0:0/96', 'ipv4-mapped', 'RFC 4291'),
  row('::/96', 'ipv4-compatible', 'RFC 4291'),
  row('::ffff:0:0:0/96', 'siit', 'RFC 6145'),
  row('64:ff9b::/96', 'nat64-wkp', 'RFC 6052'),
  row('64:ff9b:1::/48', 'nat64-local', 'RFC 8215'),
  row('100::/64', 'discard', 'RFC 6666'),
  row('100:0:0:1::/64', 'dummy', 'RFC 9780'),
  row('2001::/32', 'teredo', 'RFC 4380'),
  row('2001:1::1/128', 'anycast-pcp', 'RFC 7723'),
  row('2001:1::2/128', 'anycast-turn', 'RFC 8155'),
  row('2001:1::3/128', 'anycast-srp', 'RFC 9665'),
  row('2001:2::/48', 'benchmarking', 'RFC 5180'),
  row('2001:3::/32', 'amt', 'RFC 7450'),
  row('2001:4:112::/48', 'as112', 'RFC 7535'),
  row('2620:4f:8000::/48', 'as112', 'RFC 7534'),
  row('2001:10::/28', 'orchid-v1', 'RFC 4843'),
  row('2001:20::/28', 'orchid-v2', 'RFC 7343'),
  row('2001:30::/28', 'drip', 'RFC 9374'),
  row('2001:db8::/32', 'documentation', 'RFC 3849'),
  row('3fff::/20', 'documentation', 'RFC 9637'),
  row('2002::/16', '6to4', 'RFC 7526'),
  row('3ffe::/16', '6bone', 'RFC 3701'),
  row('5f00::/16', 'srv6-sid', 'RFC 9602'),
  row('fc00::/7', 'unique-local', 'RFC 4193'),
  row('fe80::/10', 'link-local', 'RFC 4291'),
  row('fec0::/10', 'site-local', 'RFC 3879'),
  row('ff00::/8', 'multicast', 'RFC 4291'),
  row('2001::/23', 'ietf-protocol', 'RFC 2928'),
  row('2000::/3', 'global-unicast', 'RFC 4291', true),
];

/** IPv4 by longest prefix: the IANA IPv4 special-purpose registry. What no row covers is global unicast. */
export const IPV4_TABLE: readonly AddressRow[] = [
  row('0.0.0.0/8', 'this-network', 'RFC 791'),
  row('10.0.0.0/8', 'private', 'RFC 1918'),
  row('100.64.0.0/10', 'shared', 'RFC 6598'),
  row('127.0.0.0/8', 'loopback', 'RFC 1122'),
  row('169.254.0.0/16', 'link-local', 'RFC 3927'),
  row('172.16.0.0/12', 'private', 'RFC 1918'),
  row('192.0.0.0/24', 'ietf-protocol', 'RFC 6890'),
  row('192.0.2.0/24', 'documentation', 'RFC 5737'),
  row('192.88.99.0/24', '6to4', 'RFC 7526'),
  row('192.168.0.0/16', 'private', 'RFC 1918'),
  row('198.18.0.0/15', 'benchmarking', 'RFC 2544'),
  row('198.51.100.0/24', 'documentation', 'RFC 5737'),
  row('203.0.113.0/24', 'documentation', 'RFC 5737'),
  row('224.0.0.0/4', 'multicast', 'RFC 5771'),
  row('240.0.0.0/4', 'reserved', 'RFC 1112'),
];
