import type { Localized } from '../text/localized';

/** How sure a fact is, the surest first. `guess` was made from a naming pattern and never checked. */
export const CERTAINTIES = ['verified', 'secondary-source', 'counted', 'unconfirmed', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const AGENCY_KINDS = [
  'province',
  'ministry',
  'ministerial-level-agency',
  'government-agency',
  'national',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** `in-use`: a public text of 2026 shows it working; `seen`: named in public texts; `predecessor`: of a body that is gone. */
export const HOST_STATUSES = ['current', 'in-use', 'seen', 'predecessor', 'dead', 'guess'] as const;
export type HostStatus = (typeof HOST_STATUSES)[number];

/** What a host is for. A `sign-on` host is never audited. */
export const HOST_KINDS = ['information', 'service', 'national', 'sign-on'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** A host and, with it, every host below it. */
export interface AgencyHost {
  /** Lower case, no port, no trailing dot. */
  host: string;
  kind: HostKind;
  status: HostStatus;
  certainty: Certainty;
  /** First day it belonged to the agency, ISO date. */
  since?: string;
  /** First day it no longer was an address of its own body, ISO date. */
  until?: string;
  /** Id of the predecessor whose address it was. */
  formerly?: string;
}

/** A body that became part of the agency, or the agency under an earlier name. */
export interface Predecessor {
  id: string;
  name: Localized;
  change: 'merged' | 'renamed';
  /** First day of the new body, ISO date. */
  on: string;
  aliases?: readonly string[];
  /** As in the suffix of its decision numbers. */
  acronym?: string;
  /** A key of data/legal-basis.json. */
  basis?: string;
  certainty?: Certainty;
}

interface AgencyCore {
  /** Short, stable, without the type of unit, which changes. */
  id: string;
  name: Localized;
  /** Other spellings of the name, in any language. */
  aliases: readonly string[];
  predecessors: readonly Predecessor[];
  hosts: readonly AgencyHost[];
  /** Fields of this agency that are less sure than `fieldCertainty` says of its group: `name.en` → word. */
  certainty?: Readonly<Record<string, Certainty>>;
}

/** What a provincial unit was from a day on; `from` null: since before the records of this list. */
export interface ProvinceTypePeriod {
  type: 'province' | 'city';
  from: string | null;
  basis?: string;
  certainty?: Certainty;
}

export interface Province extends AgencyCore {
  kind: 'province';
  /** Code of the National Statistics Office, two digits. Some codes belonged to a predecessor before 2025. */
  code: string;
  /** Id of a region. */
  region: string;
  /** Oldest first. */
  types: readonly ProvinceTypePeriod[];
  /** `on` null: the 2025 mergers left the unit unchanged. */
  established: { on: string | null; basis?: string };
  /** Communes, wards and special zones (count), at `communeUnits.asOf` of the registry. */
  communeUnits: number;
  /** Archipelago that belongs to the unit; an id in data/map-cells.json. */
  archipelago?: string;
}

export interface CentralAgency extends AgencyCore {
  kind: 'ministry' | 'ministerial-level-agency' | 'government-agency';
  /** Place in the order of the National Assembly's resolution, from 1. */
  order: number;
  acronyms: { vi: string; en: string };
}

export interface NationalPortal extends AgencyCore {
  kind: 'national';
  /** Id of the ministry that runs it. */
  operator: string;
  /** Address patterns with `{uuid}` or `{code}`. */
  addresses?: { procedure: string; submission: string; legacyProcedure: string };
  robots?: { seenOn: string; disallow: readonly string[] };
}

export type Agency = Province | CentralAgency | NationalPortal;

/** Something we do not know, told to readers. `about` empty: it concerns the whole list. */
export interface Doubt {
  id: string;
  about: readonly string[];
  vi: string;
  en: string;
  fr: string;
}

/** data/agencies.json as `readAgencies` gives it back. */
export interface AgencyRegistry {
  schema: 'soicong-agencies/1';
  asOf: string;
  /** How sure a field is in a whole group: `provinces.region` → word. */
  fieldCertainty: Readonly<Record<string, Certainty>>;
  communeUnits: { asOf: string; total: number; communes: number; wards: number; specialZones: number };
  regions: readonly { id: string; name: Localized }[];
  /** By code. */
  provinces: readonly Province[];
  /** By order, as are the next two. */
  ministries: readonly CentralAgency[];
  ministerialLevelAgencies: readonly CentralAgency[];
  governmentAgencies: readonly CentralAgency[];
  nationalPortals: readonly NationalPortal[];
  doubts: readonly Doubt[];
}

/** Every agency of the registry: provinces by code, then the centre in its legal order, then the national portals. */
export function allAgencies(registry: AgencyRegistry): readonly Agency[] {
  const { provinces, ministries, ministerialLevelAgencies, governmentAgencies, nationalPortals } = registry;
  return [...provinces, ...ministries, ...ministerialLevelAgencies, ...governmentAgencies, ...nationalPortals];
}
