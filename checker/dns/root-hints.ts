import { addressFamily, canonicalAddress } from '../../shared/facts/network/ip-address';

/** A server of the root and where it can be asked. */
export interface RootHint {
  name: string;
  /** IPv6 and IPv4 addresses. */
  addresses: readonly string[];
}

const root = (letter: string, ...addresses: string[]): RootHint => ({ name: `${letter}.root-servers.net`, addresses });

/** The root servers of the Internet (IANA, https://www.iana.org/domains/root/servers, as of November 2026). */
export const ROOT_HINTS: readonly RootHint[] = [
  root('a', '2001:503:ba3e::2:30', '198.41.0.4'),
  root('b', '2801:1b8:10::b', '170.247.170.2'),
  root('c', '2001:500:2::c', '192.33.4.12'),
  root('d', '2001:500:2d::d', '199.7.91.13'),
  root('e', '2001:500:a8::e', '192.203.230.10'),
  root('f', '2001:500:2f::f', '192.5.5.241'),
  root('g', '2001:500:12::d0d', '192.112.36.4'),
  root('h', '2001:500:1::53', '198.97.190.53'),
  root('i', '2001:7fe::53', '192.36.148.17'),
  root('j', '2001:503:c27::2:30', '192.58.128.30'),
  root('k', '2001:7fd::1', '193.0.14.129'),
  root('l', '2001:500:9f::42', '199.7.83.42'),
  root('m', '2001:dc3::35', '202.12.27.33'),
];

/**
 * Reads a hints file as BIND and unbound use it: lines `NAME TTL [IN] A|AAAA ADDRESS`; NS lines and comments are skipped.
 * @throws Error when it holds no address, or something that is none
 */
export function readRootHints(text: string): RootHint[] {
  const found = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, name, address] = /^(\S+)\s+(?:\d+\s+)?(?:IN\s+)?(?:A|AAAA)\s+(\S+)\s*(?:;.*)?$/i.exec(line.trim()) ?? [];
    if (name === undefined || address === undefined || name.startsWith(';')) continue;
    if (addressFamily(address) === 0) throw new Error(`--root-hints: ${address} is no address`);
    const host = name.toLowerCase().replace(/\.$/, '');
    found.set(host, [...(found.get(host) ?? []), canonicalAddress(address)]);
  }
  if (found.size === 0) throw new Error('--root-hints: the file names no root server with an address');
  return [...found].map(([name, addresses]) => ({ name, addresses }));
}
