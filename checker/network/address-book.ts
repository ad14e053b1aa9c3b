import { lookup as systemLookup } from 'node:dns/promises';
import { type HostAnswer, UNASKED } from '../../shared/facts/network/host-answer';
import { addressFamily, canonicalAddress } from '../../shared/facts/network/ip-address';
import { hostKind } from '../../shared/facts/network/url-host';
import type { FixedAddress } from '../browser';
import type { NameLookup } from '../dns/name-lookup';

/** Where the browser's connections to a host go. */
export interface HostAddresses {
  v4: readonly string[];
  v6: readonly string[];
}

export interface AddressBook {
  /** Whether DNS is asked about a host. */
  isAsked(host: string): boolean;
  /** Addresses to connect to: fixed ones first of all, then the resolver of the run, then this machine's own look-up. */
  addresses(host: string, port: number): Promise<HostAddresses>;
  /** What DNS says, for the facts: `unasked` for literals, names of one network, and hosts whose address was given. */
  answer(host: string): Promise<HostAnswer & { askedAt: string | null }>;
}

export interface AddressBookOptions {
  fixed: readonly FixedAddress[];
  lookup: NameLookup;
  /** True when a resolver was named: then every name goes to it, whatever it looks like. */
  ownResolver: boolean;
}

const NOBODY = { ...UNASKED, askedAt: null };

/** Prepares the run's address book. */
export function addressBook({ fixed, lookup, ownResolver }: AddressBookOptions): AddressBook {
  const isFixed = (host: string) => fixed.some(entry => entry.host === host);
  const isAsked = (host: string) =>
    hostKind(host) !== 'literal' &&
    !isLoopbackName(host) &&
    (ownResolver || (hostKind(host) === 'public' && !isFixed(host)));
  return {
    isAsked,
    addresses: async (host, port) => {
      if (addressFamily(host) !== 0) return byFamily([host]);
      const given = fixed.filter(entry => entry.host === host && entry.port === port).map(entry => entry.address);
      if (given.length > 0) return byFamily(given);
      if (isLoopbackName(host)) return byFamily(['127.0.0.1', '::1']);
      if (!ownResolver) return fromSystem(host);
      const { a, aaaa, synthesised } = await lookup.host(host);
      return { v4: a, v6: [...aaaa, ...synthesised] };
    },
    answer: async host => {
      if (!isAsked(host)) return NOBODY;
      const { synthesised: _, ...answer } = await lookup.host(host);
      return answer;
    },
  };
}

/** RFC 6761, section 6.3: never a question for a resolver. */
const isLoopbackName = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost');

async function fromSystem(host: string): Promise<HostAddresses> {
  const found = await systemLookup(host, { all: true }).catch(() => []);
  return byFamily(found.map(({ address }) => address));
}

function byFamily(addresses: readonly string[]): HostAddresses {
  const canonical = addresses.map(canonicalAddress);
  return {
    v4: canonical.filter(address => !address.includes(':')),
    v6: canonical.filter(address => address.includes(':')),
  };
}
