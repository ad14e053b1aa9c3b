import { addressFamily } from '../../facts/network/ip-address';
import { hostKind } from '../../facts/network/url-host';
import { usableIPv6 } from '../../facts/network/usable-ipv6';
import type { AddressProbe, HostFacts, NetworkFacts, Vantage } from '../../facts/network-facts';
import { startHost } from './start-host';

/**
 * What a person without IPv4 gets of a host. `dual-v4`: IPv6 is offered, the browser used IPv4. `v6-broken`: there is an
 * AAAA that cannot be used. `absent`: it has no address of either family. `local`: a name of one network, which DNS was
 * not asked about. `unasked`, `unknown`: nobody asked, nobody could tell.
 */
export type HostReading =
  | 'v6-only'
  | 'dual-v6'
  | 'dual-v4'
  | 'v6-broken'
  | 'v4-only'
  | 'absent'
  | 'local'
  | 'unasked'
  | 'unknown';

/** Whether a host is lost without IPv4, works, or cannot be told. */
export type HostFate = 'works' | 'lost' | 'absent' | 'unknown';

/** Reads one host's facts. @param network the page's facts: they tell which network the page lives in */
export function readHost(host: HostFacts, network: NetworkFacts): HostReading {
  const family = addressFamily(host.host);
  if (family !== 0) return readLiteral(family, host, network);
  switch (host.dns) {
    case 'ok':
      return readAddresses(host, network);
    case 'nodata':
    case 'nxdomain':
      return isAbsent(host) ? 'absent' : 'v4-only';
    case 'unasked':
      if (hostKind(host.host) !== 'public') return 'local';
      return isSeenOverIPv6(host) ? 'dual-v6' : 'unasked';
    default:
      return isSeenOverIPv6(host) ? 'dual-v6' : 'unknown';
  }
}

/** What a reading means for a person without IPv4. */
export function fateOf(reading: HostReading): HostFate {
  switch (reading) {
    case 'v6-only':
    case 'dual-v6':
    case 'dual-v4':
      return 'works';
    case 'v6-broken':
    case 'v4-only':
      return 'lost';
    case 'absent':
      return 'absent';
    default:
      return 'unknown';
  }
}

/**
 * Whether an address answers. Silence says something only when IPv6 was seen to work from where we stand, or when the
 * address is this machine's own; the same holds for long answers that do not come.
 */
export function readProbe(
  { tcp, tls, shortAnswer, class: kind }: AddressProbe,
  { ipv6Proven, ipv6LongProven }: Vantage,
): 'answers' | 'broken' | 'unknown' {
  const states = [tcp, tls ?? 'ok'];
  if (states.every(state => state === 'ok')) return 'answers';
  if (states.some(state => state === 'refused' || state === 'failed')) return 'broken';
  // Short answers come: whose path loses the long ones is known only where they came from elsewhere.
  if (shortAnswer === true) return ipv6LongProven === true || kind === 'loopback' ? 'broken' : 'unknown';
  const isSilent = states.some(state => state === 'timeout' || state === 'unreachable');
  return isSilent && (ipv6Proven === true || kind === 'loopback') ? 'broken' : 'unknown';
}

/** Problems that stop a browser; `untrusted` depends on whom the auditor's machine trusts. */
export function isCertificateBroken({ certificate }: AddressProbe): boolean {
  return certificate !== null && certificate.problem !== null && certificate.problem !== 'untrusted';
}

function readLiteral(family: 4 | 6, host: HostFacts, network: NetworkFacts): HostReading {
  if (host.host === startHost(network) || /^127\./.test(host.host)) return 'local';
  if (family === 4) return 'v4-only';
  return usableIPv6([host.host], network).length > 0 ? 'v6-only' : 'v6-broken';
}

function readAddresses(host: HostFacts, network: NetworkFacts): HostReading {
  const usable = usableIPv6(host.aaaa, network);
  if (usable.length === 0) return 'v6-broken';
  const probes = host.probes.filter(({ family, address }) => family === 6 && usable.includes(address));
  const answers = probes.map(probe => (isCertificateBroken(probe) ? 'broken' : readProbe(probe, network.vantage)));
  if (answers.length > 0 && answers.every(answer => answer === 'broken')) return 'v6-broken';
  if (host.dnsA === 'nodata' || host.dnsA === 'nxdomain') return 'v6-only';
  return host.reachedOver.includes('v4') && !host.reachedOver.includes('v6') ? 'dual-v4' : 'dual-v6';
}

const isAbsent = ({ dnsA, a }: HostFacts): boolean => a.length === 0 && (dnsA === 'nodata' || dnsA === 'nxdomain');

const isSeenOverIPv6 = ({ reachedOver }: HostFacts): boolean => reachedOver.includes('v6');
