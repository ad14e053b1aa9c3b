import type { NetworkFacts, ZoneFacts } from '../../facts/network-facts';
import type { Verdict } from '../outcome';
import { cantTell, untested } from '../rule';
import { isVerdict, judgedHost, UNDECIDED } from './own-host';

export type FoundZone = ZoneFacts & { zone: string };

/** The zone of the page's own host, or the verdict to give when there is none to judge. */
export function judgedZone(network: NetworkFacts): FoundZone | Verdict {
  const own = judgedHost(network);
  if (isVerdict(own) && own.outcome !== 'cantTell') return own;
  const { zone } = network;
  if (zone === undefined) return untested('zone-not-looked-at');
  if (zone.zone === null) {
    const reason = UNDECIDED[zone.dns];
    return cantTell('zone-not-found', { host: network.pageHost, ...(reason && { reason }) });
  }
  return { ...zone, zone: zone.zone };
}

/** Tells the two results of `judgedZone` apart. */
export const isZoneVerdict = (value: FoundZone | Verdict): value is Verdict => 'outcome' in value;
