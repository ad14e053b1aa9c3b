import { isInside } from '../../facts/network/is-inside';
import { usableIPv6 } from '../../facts/network/usable-ipv6';
import type { NetworkFacts, ZoneCut, ZoneFacts } from '../../facts/network-facts';

/** Whether a resolver without IPv4 finds its way to a zone. `unknown`: part of the way was not looked at. */
export type IPv6Way = 'open' | 'closed' | 'unknown';

/** Why a step cannot be taken without IPv4; `names`: its servers' own names cannot be found. */
export type ClosedBy = 'no-server' | 'no-glue' | 'names';

export interface StepReading {
  way: IPv6Way;
  by?: ClosedBy;
  /** A server that cannot be found, and the zone that holds its name. */
  server?: string;
  home?: string;
}

export interface IPv6Ways {
  /** For each zone of `delegation`, what that step itself is like; the steps above it are judged on their own. */
  steps: ReadonlyMap<string, StepReading>;
  /** Whether the whole way to a zone is open, wherever it was looked at. */
  wayTo(zone: string | null): IPv6Way;
}

/**
 * Reads each step of a delegation for a resolver without IPv4: the zone needs one server with a usable AAAA that can be
 * found. A server inside its own zone is found by the parent's glue alone; one elsewhere by glue, or through its own zone,
 * whose way must be open too. Servers that wait for each other's names open nothing (a least fixed point).
 */
export function ipv6Ways(facts: ZoneFacts, network: NetworkFacts): IPv6Ways {
  const cuts = new Map([...facts.delegation, ...(facts.elsewhere ?? [])].map(cut => [cut.zone, cut]));
  const open = fixedPoint(cuts, facts, network, false);
  const perhaps = fixedPoint(cuts, facts, network, true);
  const ways = { open, perhaps, facts, network };
  return {
    steps: new Map(facts.delegation.map(cut => [cut.zone, readStep(cut, ways)])),
    wayTo: zone => {
      if (zone === null || !cuts.has(zone)) return 'unknown';
      if (open.has(zone)) return 'open';
      return perhaps.has(zone) ? 'unknown' : 'closed';
    },
  };
}

interface Ways {
  open: ReadonlySet<string>;
  perhaps: ReadonlySet<string>;
  facts: ZoneFacts;
  network: NetworkFacts;
}

function readStep(cut: ZoneCut, { open, perhaps, facts, network }: Ways): StepReading {
  const servers = usableServers(cut, network);
  if (servers.length === 0) return isKnown(cut) ? { way: 'closed', by: 'no-server' } : { way: 'unknown' };
  if (servers.some(name => isFound(name, cut, facts, open, false))) return { way: 'open' };
  if (servers.some(name => isFound(name, cut, facts, perhaps, true))) return { way: 'unknown' };
  const lost = servers.find(name => !cut.withoutGlue?.includes(name));
  if (lost === undefined) return { way: 'closed', by: 'no-glue' };
  return { way: 'closed', by: 'names', server: lost, home: facts.homes?.[lost] ?? '' };
}

/** @param hopeful counts what nobody looked at as open */
function fixedPoint(
  cuts: ReadonlyMap<string, ZoneCut>,
  facts: ZoneFacts,
  network: NetworkFacts,
  hopeful: boolean,
): ReadonlySet<string> {
  const open = new Set<string>();
  for (let size = -1; size < open.size; ) {
    size = open.size;
    for (const cut of cuts.values()) {
      const parent = parentOf(cut.zone, cuts);
      if (parent !== null && !open.has(parent)) continue;
      const servers = usableServers(cut, network);
      const isOpen =
        servers.some(name => isFound(name, cut, facts, open, hopeful)) ||
        (hopeful && servers.length === 0 && !isKnown(cut));
      if (isOpen) open.add(cut.zone);
    }
  }
  return open;
}

const usableServers = ({ withIPv6, addresses }: ZoneCut, network: NetworkFacts): string[] =>
  withIPv6.filter(name => addresses === undefined || usableIPv6(addresses[name] ?? [], network).length > 0);

/** Whether it is certain which servers there are and what addresses they have. */
const isKnown = ({ nameServers, dns }: ZoneCut): boolean =>
  nameServers.length > 0 && dns !== 'timeout' && dns !== 'servfail' && dns !== 'disagree';

function isFound(
  name: string,
  { zone, withoutGlue, glue, servedByParent }: ZoneCut,
  { homes }: ZoneFacts,
  open: ReadonlySet<string>,
  hopeful: boolean,
): boolean {
  // Glue that nobody could ask about is no reproach.
  if (servedByParent) return true;
  if (withoutGlue?.includes(name)) return false;
  if (isInside(name, zone)) return true;
  const isTopLevel = !zone.includes('.');
  if (isTopLevel || (glue?.[name] ?? []).length > 0 || homes === undefined) return true;
  const home = homes[name];
  return home === undefined || home === null ? hopeful : open.has(home);
}

/** The nearest zone above that was looked at; null below the root. */
function parentOf(zone: string, cuts: ReadonlyMap<string, ZoneCut>): string | null {
  const labels = zone.split('.');
  const above = labels.map((_, index) => labels.slice(index + 1).join('.'));
  return above.find(name => cuts.has(name)) ?? null;
}
