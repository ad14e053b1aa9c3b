import { isPrivateAddress } from '../../shared/facts/network/address-class';
import type { LoggedRequest } from './logged-request';

/** When the browser was last seen to reach public addresses in each way, whoever asked, milliseconds since 1970. */
export interface Sightings {
  v4?: number;
  v6?: number;
  proxy?: number;
}

/** A laptop is soon in another network: what was seen earlier says nothing about this one, milliseconds. */
const FRESH_MILLISECONDS = 120_000;

/** What a request shows of the network that the browser is in; null when nothing. */
export function sightingOf({ way, address }: LoggedRequest): keyof Sightings | null {
  if (way === 'proxy') return 'proxy';
  if (way !== 'network' || address === null || isPrivateAddress(address)) return null;
  return address.includes(':') ? 'v6' : 'v4';
}

/** Sightings without those that are too old. */
export function freshSightings(sightings: Sightings, now: number): Sightings {
  const isFresh = ([, time]: [string, number]): boolean => now - time < FRESH_MILLISECONDS;
  return Object.fromEntries(Object.entries(sightings).filter(isFresh));
}
