import type { ZoneCut } from '../../shared/facts/network-facts';
import type { NameLookup } from './name-lookup';
import type { NameServerTools } from './name-server-probe';
import { describeCut, type FoundCuts, findZoneCuts } from './zone-cuts';

/** A way to look at the tree of zones: through a resolver, or from the root servers down. */
export interface ZoneTree {
  /** The zones above a name. Never rejects. */
  zones(name: string): Promise<FoundCuts>;
  /** One of them, as a step of the delegation. Never rejects. @param parent null for a top-level domain */
  cut(zone: string, parent: string | null): Promise<ZoneCut>;
}

/** The tree as a resolver tells it. */
export const resolverTree = (lookup: NameLookup, tools: NameServerTools): ZoneTree => ({
  zones: name => findZoneCuts(lookup, name),
  cut: (zone, parent) => describeCut(lookup, tools, zone, parent),
});
