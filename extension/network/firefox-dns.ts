import { type HostAnswer, UNASKED } from '../../shared/facts/network/host-answer';
import { canonicalAddress } from '../../shared/facts/network/ip-address';
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

/**
 * Asks the resolver that Firefox itself uses, so that nobody else learns of the question.
 * @param ipv6Proven whether this machine is known to get IPv6 answers: without IPv6 of its own a system may hide them, and
 *   then nothing is said about AAAA
 */
export async function askFirefox(dns: FirefoxDns, host: string, ipv6Proven: boolean): Promise<HostAnswer> {
  if (hostKind(host) !== 'public') return UNASKED;
  const [a, aaaa] = await Promise.all([ask(dns, host, 'a'), ask(dns, host, 'aaaa')]);
  const exists = typeof a === 'object' || typeof aaaa === 'object';
  const canonical = [a, aaaa].map(reply => (typeof reply === 'object' ? reply.canonicalName : undefined)).find(Boolean);
  const dnsAaaa = stateOf(aaaa, exists);
  return {
    ...UNASKED,
    a: addressesOf(a),
    aaaa: addressesOf(aaaa),
    cname: canonical === undefined || canonical === host ? [] : [canonical],
    dnsA: stateOf(a, exists),
    dns: dnsAaaa === 'nodata' && !ipv6Proven ? 'unasked' : dnsAaaa,
  };
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
