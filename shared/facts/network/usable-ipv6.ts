import type { HostFacts, NetworkFacts } from '../network-facts';
import { classifyAddress } from './address-class';
import type { AddressClassName } from './address-table';

/** Ranges that serve inside one network alone, with what stands for them in IPv4. */
const INSIDE: Readonly<Partial<Record<AddressClassName, readonly AddressClassName[]>>> = {
  loopback: ['loopback'],
  'unique-local': ['private', 'shared', 'unique-local'],
  documentation: ['documentation'],
};

/**
 * The AAAA addresses a person on an IPv6-only network can use. On the Internet these are the global ones. A page inside
 * one network (this machine, an intranet, a laboratory) is judged by that network: there its own kind of address serves.
 * @param facts the page's facts: what its own host lives at tells which network it is
 */
export function usableIPv6(addresses: readonly string[], facts: Pick<NetworkFacts, 'hosts' | 'pageHost'>): string[] {
  const inside = insideClasses(facts);
  return addresses.filter(address => {
    const kind = classifyAddress(address);
    return kind !== null && (kind.usable || (INSIDE[kind.name] ?? []).some(name => inside.has(name)));
  });
}

/** Classes of the addresses the page's own host was reached at; its IPv4 addresses when the browser did not tell. */
function insideClasses({ hosts, pageHost }: Pick<NetworkFacts, 'hosts' | 'pageHost'>): Set<AddressClassName> {
  const own = hosts.find(({ host }) => host === pageHost);
  const lived = own === undefined ? [] : addressesOf(own);
  const classes = lived.flatMap(address => classifyAddress(address)?.name ?? []);
  return new Set(classes.includes('global-unicast') ? [] : classes);
}

const addressesOf = ({ addressesSeen, a }: HostFacts): readonly string[] => [
  ...a,
  ...(addressesSeen.length > 0 ? addressesSeen : []),
];
