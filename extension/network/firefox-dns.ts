import { type HostAnswer, UNASKED, withoutSynthesised } from '../../shared/facts/network/host-answer';
import { canonicalAddress } from '../../shared/facts/network/ip-address';
import { type Nat64Prefix, nat64Target } from '../../shared/facts/network/nat64';
import { hostKind } from '../../shared/facts/network/url-host';

/** The part of Firefox's `browser.dns` that is used. */
export interface FirefoxDns {
  resolve(host: string, flags: string[]): Promise<{ addresses: string[]; canonicalName?: string }>;
}

type Family = 'a' | 'aaaa';
type Reply = { addresses: readonly string[]; canonicalName: string | undefined } | 'unknown-host' | 'no-answer';

const FLAGS: Readonly<Record<Family, string[]>> = {
  a: ['disable_ipv6', 'canonical_name'],
  aaaa: ['disable_ipv4', 'canonical_name'],
};

/** Families that this machine is known to have: a system may hide the addresses of a family that it has not (RFC 3493). */
export interface ProvenFamilies {
  ipv4: boolean;
  ipv6: boolean;
}

/**
 * Asks the resolver that Firefox itself uses, so that nobody else learns of the question.
 * @param proven nothing is said about the absence of addresses of a family that is not
 */
export async function askFirefox(dns: FirefoxDns, host: string, proven: ProvenFamilies): Promise<HostAnswer> {
  if (hostKind(host) !== 'public') return UNASKED;
  const [a, aaaa] = await Promise.all([ask(dns, host, 'a'), ask(dns, host, 'aaaa')]);
  const exists = typeof a === 'object' || typeof aaaa === 'object';
  const canonical = [a, aaaa].map(reply => (typeof reply === 'object' ? reply.canonicalName : undefined)).find(Boolean);
  const unlessHidden = (state: HostAnswer['dns'], isProven: boolean) =>
    state === 'nodata' && !isProven ? 'unasked' : state;
  return {
    ...UNASKED,
    a: addressesOf(a),
    aaaa: addressesOf(aaaa),
    cname: canonical === undefined || canonical === host ? [] : [canonical],
    dnsA: unlessHidden(stateOf(a, exists), proven.ipv4),
    dns: unlessHidden(stateOf(aaaa, exists), proven.ipv6),
  };
}

/**
 * Takes out the IPv6 addresses that the network's resolver made up for a host without (RFC 6147). What they carry is the
 * host's IPv4 address, also where the system hides it.
 * @param prefixes of the network's NAT64
 */
export function withoutMadeUp(answer: HostAnswer, prefixes: readonly Nat64Prefix[]): HostAnswer {
  const { synthesised, ...own } = withoutSynthesised(answer, prefixes);
  if (synthesised.length === 0) return own;
  const carried = synthesised.flatMap(address => nat64Target(address, prefixes) ?? []);
  return { ...own, a: [...new Set([...own.a, ...carried])], dnsA: 'ok' };
}

async function ask(dns: FirefoxDns, host: string, family: Family): Promise<Reply> {
  try {
    const { addresses, canonicalName } = await dns.resolve(host, FLAGS[family]);
    const ofFamily = addresses.map(canonicalAddress).filter(address => address.includes(':') === (family === 'aaaa'));
    return ofFamily.length === 0 ? 'unknown-host' : { addresses: ofFamily, canonicalName };
  } catch (error) {
    return String(error).includes('UNKNOWN_HOST') ? 'unknown-host' : 'no-answer';
  }
}

/** Firefox says the same of a name that does not exist, one without such a record and one its resolver stumbles over. */
function stateOf(reply: Reply, exists: boolean): HostAnswer['dns'] {
  if (typeof reply === 'object') return 'ok';
  if (reply === 'no-answer') return 'timeout';
  return exists ? 'nodata' : 'servfail';
}

const addressesOf = (reply: Reply): readonly string[] => (typeof reply === 'object' ? reply.addresses : []);
