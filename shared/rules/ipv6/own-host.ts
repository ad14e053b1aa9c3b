import { addressFamily } from '../../facts/network/ip-address';
import { hostKind } from '../../facts/network/url-host';
import type { DnsState, HostFacts, NetworkFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import type { Verdict } from '../outcome';
import { cantTell, inapplicable, untested } from '../rule';

/**
 * The page's own host with a DNS answer that can be judged.
 * @returns the host, or the verdict to give when there is none: a local file, an address literal or a local name has no
 *   public DNS; a question that was not asked or not answered decides nothing
 */
export function judgedHost(network: NetworkFacts): HostFacts | Verdict {
  const own = network.hosts.find(({ host }) => host === network.pageHost);
  if (network.pageHost === '' || own === undefined) return inapplicable('page-has-no-host');
  if (addressFamily(own.host) !== 0) return inapplicable('page-is-on-an-address', { host: own.host });
  if (own.dns === 'unasked') {
    return hostKind(own.host) === 'public'
      ? untested('dns-unasked', { host: own.host })
      : inapplicable('host-name-is-local', { host: own.host });
  }
  const reason = UNDECIDED[own.dns];
  return reason === undefined ? own : cantTell(reason, { host: own.host, quote: own.resolver ?? '' });
}

/** Why a DNS state decides nothing. */
export const UNDECIDED: Readonly<Partial<Record<DnsState, ReasonKey>>> = {
  servfail: 'dns-servfail',
  timeout: 'dns-timeout',
  disagree: 'dns-disagree',
};

/** Tells the two results of `judgedHost` apart. */
export const isVerdict = (value: HostFacts | Verdict): value is Verdict => 'outcome' in value;
