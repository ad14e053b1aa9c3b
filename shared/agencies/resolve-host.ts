import type { Localized } from '../text/localized';
import {
  type Agency,
  type AgencyHost,
  type AgencyKind,
  type AgencyRegistry,
  allAgencies,
  type Certainty,
  type Predecessor,
} from './agency';
import { isWithin, labelsBefore, normaliseHost } from './host-name';
import { localUnitOf } from './local-unit';

export type UnitKind = AgencyKind | 'ministry-unit' | 'department' | 'commune';

/** The body that owned a host on a day. */
export interface HostOwner {
  id: string;
  /** Kind of the body; for a predecessor, of the agency it became part of. */
  kind: AgencyKind;
  name: Localized;
  /** Set when the body is gone now: who took its place, and when (ISO date). */
  successor?: { id: string; name: Localized; on: string };
}

export interface ResolvedHost {
  /** The host in one form: lower case, punycode, no port, no trailing dot. */
  host: string;
  /** The entry of the registry, when the host (or the host without `www.`) is one of its own entries. */
  portal?: AgencyHost;
  agency: HostOwner;
  /** Whose site it is: the agency's own, or that of a unit below it. */
  unitKind: UnitKind;
  /** The labels before the registered domain, when there are any: `soyte`, `canloc`. */
  label?: string;
  /** Set when the host was that of a body which has been merged or renamed since. */
  mergedFrom?: { id: string; name: Localized; host: string; on: string; change: Predecessor['change'] };
  /** How sure the attribution to the agency is. */
  certainty: Certainty;
  /** The host or the kind of unit was told from the pattern of the name alone. */
  guess?: boolean;
}

interface Match {
  agency: Agency;
  entry: AgencyHost;
}

/**
 * Finds whose host this is. The longest registered domain that equals the host or is its parent wins, so that
 * `vpcp.chinhphu.vn` is not taken for the Government Portal.
 * @param host host name with or without port, in any case, also punycode
 * @param registry the agencies, from `readAgencies`
 * @param on the day asked about, ISO date: before a merger the host is the old body's, from that day on the new one's
 * @returns who owns it, or null when nobody in the registry does or it is no host name
 */
export function resolveHost(host: string, registry: AgencyRegistry, on: string): ResolvedHost | null {
  const name = normaliseHost(host);
  const match = name === null ? null : longestMatch(name, registry);
  if (name === null || match === null) return null;
  const { agency, entry } = match;
  const labels = labelsBefore(name, entry.host);
  const unitKind = unitKindOf(agency, entry, labels);
  const former = agency.predecessors.find(({ id }) => id === entry.formerly);
  return {
    host: name,
    ...(isPortalItself(labels) ? { portal: entry } : {}),
    agency: ownerOn(on, agency, former),
    unitKind,
    ...(labels.length > 0 ? { label: labels.join('.') } : {}),
    ...(former !== undefined && on >= former.on ? { mergedFrom: mergedFrom(former, entry) } : {}),
    certainty: entry.certainty,
    ...(entry.status === 'guess' || unitKind === 'commune' ? { guess: true } : {}),
  };
}

function longestMatch(name: string, registry: AgencyRegistry): Match | null {
  let best: Match | null = null;
  for (const agency of allAgencies(registry)) {
    for (const entry of agency.hosts) {
      if (isWithin(name, entry.host) && entry.host.length > (best?.entry.host.length ?? 0)) best = { agency, entry };
    }
  }
  return best;
}

const isPortalItself = (labels: readonly string[]): boolean => labels.length === 0 || labels.join('.') === 'www';

function unitKindOf(agency: Agency, entry: AgencyHost, labels: readonly string[]): UnitKind {
  if (agency.kind === 'national' || entry.kind === 'service') return agency.kind;
  const unit = localUnitOf(labels);
  if (unit === 'own') return agency.kind;
  return agency.kind === 'province' ? unit : 'ministry-unit';
}

function ownerOn(on: string, { id, kind, name }: Agency, former: Predecessor | undefined): HostOwner {
  if (former === undefined || on >= former.on) return { id, kind, name };
  return { id: former.id, kind, name: former.name, successor: { id, name, on: former.on } };
}

function mergedFrom(
  { id, name, on, change }: Predecessor,
  { host }: AgencyHost,
): NonNullable<ResolvedHost['mergedFrom']> {
  return { id, name, host, on, change };
}
