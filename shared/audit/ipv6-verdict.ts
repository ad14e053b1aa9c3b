import { type HostOwner, hostOwner } from '../facts/network/host-owner';
import { type Weight, weightOfHosts } from '../facts/network/resource-weight';
import type { Ability, HostFacts, IPv6OnlyFacts, NetworkFacts, ReachedOver } from '../facts/network-facts';
import { contentDifference, refusesOverIPv6 } from '../rules/ipv6/content-difference';
import { fateOf, type HostReading, readHost } from '../rules/ipv6/host-reading';
import { lostAbilities } from '../rules/ipv6/lost-abilities';
import { IPV6_HOW, IPV6_LEVELS, type IPv6How, type IPv6Level } from '../text/ipv6-words';

export interface HostVerdict {
  host: string;
  verdict: HostReading;
  weight: Weight;
  owner: HostOwner;
  /** Addresses the browser talked to, and how it reached the host. */
  addresses: readonly string[];
  reachedOver: readonly ReachedOver[];
}

/** What a page is for a person without IPv4. */
export interface IPv6Verdict {
  level: IPv6Level;
  /** The level in Vietnamese, as it is published. */
  label: string;
  how: IPv6How;
  /** `mô phỏng` or `đo thực`. */
  howLabel: string;
  /** The page's own host first. */
  hosts: readonly HostVerdict[];
  /** Hosts that are lost without IPv4, heaviest first. */
  lost: readonly HostVerdict[];
  lostAbilities: readonly Ability[];
  /** Hosts nobody could tell about. */
  undecided: readonly string[];
  /** Share of the page's hosts that were decided, 0 to 1. */
  coverage: number;
}

/**
 * Answers the citizen's question from the facts of one page: does the name resolve, does the document come, which needed
 * hosts are lost, what can no longer be done. What nobody could tell never counts against the page.
 * @returns null for a page without a public name (a local file, an address, an intranet name)
 */
export function ipv6Verdict(network: NetworkFacts, ipv6Only?: IPv6OnlyFacts): IPv6Verdict | null {
  const own = network.hosts.find(({ host }) => host === network.pageHost);
  if (own === undefined || readHost(own, network) === 'local') return null;
  const weights = weightOfHosts(network);
  const hosts = network.hosts.map(host => hostVerdict(host, weights.get(host.host) ?? 'none', network));
  const judged = hosts.filter(({ verdict }) => verdict !== 'local' && verdict !== 'absent');
  const undecided = judged.filter(({ verdict }) => fateOf(verdict) === 'unknown');
  const lost = judged
    .filter(({ verdict }) => fateOf(verdict) === 'lost')
    .toSorted((a, b) => RANK[b.weight] - RANK[a.weight]);
  const isAnother = network.families !== undefined && contentDifference(network.families)?.kind === 'another';
  const explained = ipv6Only !== undefined && (ipv6Only.blocked.length > 0 || isAnother);
  const abilities = explained ? lostAbilities(ipv6Only) : [];
  const level = levelOf({ network, ipv6Only, hosts: judged, lost, undecided, abilities, isAnother });
  const how = ipv6Only?.how ?? 'simulated';
  return {
    level,
    label: IPV6_LEVELS[level].vi,
    how,
    howLabel: IPV6_HOW[how].vi,
    hosts,
    lost,
    lostAbilities: abilities,
    undecided: undecided.map(({ host }) => host),
    coverage: judged.length === 0 ? 0 : (judged.length - undecided.length) / judged.length,
  };
}

const RANK: Readonly<Record<Weight, number>> = { none: 0, visible: 1, critical: 2 };

function hostVerdict(host: HostFacts, weight: Weight, network: NetworkFacts): HostVerdict {
  const own = host.host === network.pageHost;
  return {
    host: host.host,
    verdict: readHost(host, network),
    weight: own ? 'critical' : weight,
    owner: hostOwner(host.host, network.pageHost),
    addresses: host.addressesSeen,
    reachedOver: host.reachedOver,
  };
}

interface Weighed {
  network: NetworkFacts;
  ipv6Only: IPv6OnlyFacts | undefined;
  hosts: readonly HostVerdict[];
  lost: readonly HostVerdict[];
  undecided: readonly HostVerdict[];
  abilities: readonly Ability[];
  /** The page over IPv6 is another page. */
  isAnother: boolean;
}

function levelOf({ network, ipv6Only, hosts, lost, undecided, abilities, isAnother }: Weighed): IPv6Level {
  const way = wayToPage(network);
  const fates = hosts.filter(({ host }) => way.has(host)).map(({ verdict }) => fateOf(verdict));
  if (fates.includes('lost') || network.families?.v6.state === 'redirect-left-family') return 'unreachable';
  if (network.families !== undefined && refusesOverIPv6(network.families)) return 'unreachable';
  if (fates.length === 0 || fates.includes('unknown')) return 'unknown';
  if (network.hosts.some(host => way.has(host.host) && isUnproven(host, network)) || isRefused(network))
    return 'unknown';
  if (ipv6Only?.document === 'failed') return ipv6Only.blocked.some(host => way.has(host)) ? 'unreachable' : 'unknown';
  if (abilities.length > 0 || lost.some(({ weight }) => weight === 'critical')) return 'broken';
  if (undecided.some(({ weight }) => weight !== 'none')) return 'unknown';
  return isAnother || lost.some(({ weight }) => weight === 'visible') ? 'degraded' : 'ready';
}

/** The browser has IPv6 and went over IPv4, and nobody tried the host's IPv6 addresses: something may be wrong with them. */
function isUnproven(host: HostFacts, network: NetworkFacts): boolean {
  return host.probes.length === 0 && network.vantage.ipv6 === true && readHost(host, network) === 'dual-v4';
}

/** The page came with an error, and nobody tried whether it does over the other family too. */
function isRefused({ requests, families }: NetworkFacts): boolean {
  const status = requests.findLast(({ kind }) => kind === 'document')?.status ?? null;
  return families === undefined && status !== null && status >= 400;
}

/** Hosts of the document and of every hop on the way to it. */
function wayToPage({ requests, pageHost }: NetworkFacts): Set<string> {
  return new Set([pageHost, ...requests.filter(({ kind }) => kind === 'document').map(({ host }) => host)]);
}
