import { hostOwner } from '../../facts/network/host-owner';
import { addressFamily } from '../../facts/network/ip-address';
import { type Weight, weightOfHosts } from '../../facts/network/resource-weight';
import type { HostFacts, NetworkFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import type { Verdict } from '../outcome';
import { untested } from '../rule';
import { fateOf, type HostReading, readHost } from './host-reading';

/**
 * Judges the hosts of a page other than its own: what is lost without IPv4 fails, what nobody could tell is left open.
 * Written-out addresses are another rule's.
 * @param wanted which of them the rule speaks about
 */
export function judgeHosts(network: NetworkFacts, wanted: (host: HostFacts, weight: Weight) => boolean): Verdict {
  const weights = weightOfHosts(network);
  const onTheWay = redirectOnly(network);
  const hosts = network.hosts
    .filter(({ host }) => host !== network.pageHost && !onTheWay.has(host) && addressFamily(host) === 0)
    .filter(host => wanted(host, weights.get(host.host) ?? 'none'));
  const readings = hosts.map(host => ({ host, reading: readHost(host, network) }));
  const told = readings.filter(({ reading }) => reading !== 'absent' && reading !== 'local');
  if (told.length > 0 && told.every(({ reading }) => reading === 'unasked')) {
    return untested(
      'dns-unasked',
      told.map(({ host }) => ({ host: host.host })),
    );
  }
  return judgeElements(
    told.map(({ host, reading }) => elementVerdict(host, reading, network)),
    'no-such-hosts',
  );
}

/** Hosts that only stood on the way to the page: another rule speaks about them. */
function redirectOnly({ requests, targets }: NetworkFacts): Set<string> {
  const used = new Set([...requests.filter(({ kind }) => kind !== 'document'), ...targets].map(({ host }) => host));
  return new Set(requests.filter(({ kind, host }) => kind === 'document' && !used.has(host)).map(({ host }) => host));
}

function elementVerdict(host: HostFacts, reading: HostReading, network: NetworkFacts): ElementVerdict {
  const url =
    network.requests.find(request => request.host === host.host)?.url ??
    network.targets.find(target => target.host === host.host)?.url;
  const at = { host: host.host, ...(url !== undefined && { url }), ...addressOf(host) };
  switch (fateOf(reading)) {
    case 'works':
      return { outcome: 'passed', reason: 'hosts-have-ipv6', at };
    case 'lost':
      return { outcome: 'failed', reason: LOST[hostOwner(host.host, network.pageHost)], at };
    default:
      return { outcome: 'cantTell', reason: 'host-undecided', at };
  }
}

/** Who has to act decides what to say. */
const LOST: Readonly<Record<ReturnType<typeof hostOwner>, ReasonKey>> = {
  own: 'own-host-lost',
  'shared-state': 'shared-state-host-lost',
  'third-party': 'third-party-host-lost',
};

function addressOf({ a, addressesSeen }: HostFacts): { address?: string } {
  const address = addressesSeen[0] ?? a[0];
  return address === undefined ? {} : { address };
}
