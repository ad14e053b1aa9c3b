import { isPrivateAddress } from '../../shared/facts/network/address-class';
import { type Nat64Prefix, nat64Target } from '../../shared/facts/network/nat64';
import type { Vantage } from '../../shared/facts/network-facts';
import type { ProvenFamilies } from './firefox-dns';
import type { LoggedRequest } from './logged-request';
import type { Sightings } from './sightings';

/**
 * What connections to public addresses prove about the auditor's own network; what was not seen stays unknown.
 * @param log requests of the page
 * @param sightings what other pages and the extension's own questions showed lately
 * @param prefixes of the network's own NAT64, as far as they were found out
 */
export function vantageFrom(
  log: readonly LoggedRequest[],
  sightings: Sightings = {},
  prefixes: readonly Nat64Prefix[] = [],
): Vantage {
  const addresses = log.flatMap(({ address }) => (address === null || isPrivateAddress(address) ? [] : [address]));
  const isNat64 = (address: string): boolean => nat64Target(address, prefixes) !== null;
  const nat64 = prefixes.length > 0 || addresses.some(isNat64);
  const ipv6 = addresses.some(address => address.includes(':') && !isNat64(address)) || sightings.v6 !== undefined;
  const ipv4 = addresses.some(address => !address.includes(':')) || sightings.v4 !== undefined;
  const proxy = log.some(({ way }) => way === 'proxy') || sightings.proxy !== undefined;
  return {
    ipv4: ipv4 || null,
    ipv6: ipv6 || null,
    resolver: null,
    proxy: proxy || null,
    nat64: nat64 || null,
    ...(ipv6 || nat64 ? { ipv6Proven: true } : {}),
    ...(prefixes.length > 0 ? { nat64Prefixes: prefixes } : {}),
  };
}

/** Families that connections of this very page prove: those of a while ago may have been made in another network. */
export function provenFamilies(log: readonly LoggedRequest[]): ProvenFamilies {
  const { ipv4, ipv6Proven } = vantageFrom(log);
  return { ipv4: ipv4 === true, ipv6: ipv6Proven === true };
}
