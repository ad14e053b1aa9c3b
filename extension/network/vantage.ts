import { isPrivateAddress } from '../../shared/facts/network/address-class';
import { nat64Target } from '../../shared/facts/network/nat64';
import type { Vantage } from '../../shared/facts/network-facts';
import type { LoggedRequest } from './logged-request';

/** What connections to public addresses prove about the auditor's own network; what was not seen stays unknown. */
export function vantageFrom(log: readonly LoggedRequest[]): Vantage {
  const addresses = log.flatMap(({ address }) => (address === null || isPrivateAddress(address) ? [] : [address]));
  const nat64 = addresses.some(address => nat64Target(address) !== null);
  const ipv6 = addresses.some(address => address.includes(':') && nat64Target(address) === null);
  return {
    ipv4: addresses.some(address => !address.includes(':')) || null,
    ipv6: ipv6 || null,
    resolver: null,
    proxy: log.some(({ way }) => way === 'proxy') || null,
    nat64: nat64 || null,
    ...(ipv6 || nat64 ? { ipv6Proven: true } : {}),
  };
}
