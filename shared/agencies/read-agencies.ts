import { count, listOf, mapOf, object, oneOf, orNull, type Shape, text, textLike } from '../shape/shape';
import { type AGENCY_KINDS, type AgencyRegistry, allAgencies, CERTAINTIES, HOST_KINDS, HOST_STATUSES } from './agency';

const id = textLike(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a lower-case id such as gia-lai');
const date = textLike(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2025-07-01');
const code = textLike(/^\d\d$/, 'two digits');
const hostName = textLike(/^([a-z0-9-]+\.)+[a-z]+$/, 'a host name in lower case');
const certainty = oneOf(CERTAINTIES);
const localized = object({ vi: text(), en: text(), fr: text() });

const host = object(
  { host: hostName, kind: oneOf(HOST_KINDS), status: oneOf(HOST_STATUSES), certainty },
  { since: date, until: date, formerly: id },
);

const predecessor = object(
  { id, name: localized, change: oneOf(['merged', 'renamed']), on: date },
  { aliases: listOf(text()), acronym: text(), basis: text(), certainty },
);

const core = { id, name: localized, aliases: listOf(text()), predecessors: listOf(predecessor), hosts: listOf(host) };
const marks = { certainty: mapOf(certainty) };
const kind = <const K extends (typeof AGENCY_KINDS)[number]>(word: K) => oneOf([word]);

const province = object(
  {
    ...core,
    kind: kind('province'),
    code,
    region: id,
    types: listOf(object({ type: oneOf(['province', 'city']), from: orNull(date) }, { basis: text(), certainty })),
    established: object({ on: orNull(date) }, { basis: text() }),
    communeUnits: count(),
  },
  { ...marks, archipelago: id },
);

const central = <const K extends 'ministry' | 'ministerial-level-agency' | 'government-agency'>(word: K) =>
  object({ ...core, kind: kind(word), order: count(), acronyms: object({ vi: text(), en: text() }) }, marks);

const nationalPortal = object(
  { ...core, kind: kind('national'), operator: id },
  {
    ...marks,
    addresses: object({ procedure: text(), submission: text(), legacyProcedure: text() }),
    robots: object({ seenOn: date, disallow: listOf(text()) }),
  },
);

const registryShape: Shape<AgencyRegistry> = object({
  schema: oneOf(['soicong-agencies/1']),
  asOf: date,
  fieldCertainty: mapOf(certainty),
  communeUnits: object({ asOf: date, total: count(), communes: count(), wards: count(), specialZones: count() }),
  regions: listOf(object({ id, name: localized })),
  provinces: listOf(province),
  ministries: listOf(central('ministry')),
  ministerialLevelAgencies: listOf(central('ministerial-level-agency')),
  governmentAgencies: listOf(central('government-agency')),
  nationalPortals: listOf(nationalPortal),
  doubts: listOf(object({ id, about: listOf(id), vi: text(), en: text(), fr: text() })),
});

/**
 * Reads the list of agencies.
 * @param json parsed data/agencies.json
 * @throws Error that names the path, what was wanted and what came: `agencies.provinces[3].code: wanted two digits, got 3`
 */
export function readAgencies(json: unknown): AgencyRegistry {
  const registry = registryShape.read(json, 'agencies');
  checkUnique(
    'id',
    allAgencies(registry).map(agency => agency.id),
  );
  checkUnique(
    'host',
    allAgencies(registry).flatMap(agency => agency.hosts.map(entry => entry.host)),
  );
  checkReferences(registry);
  return registry;
}

function checkUnique(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new Error(`agencies: wanted each ${what} once, got "${twice}" twice`);
}

function checkReferences(registry: AgencyRegistry): void {
  const regions = registry.regions.map(region => region.id);
  const agencies = allAgencies(registry).map(agency => agency.id);
  registry.provinces.forEach((unit, index) => {
    needsOne(regions, unit.region, `agencies.provinces[${index}].region`, 'a region');
  });
  registry.nationalPortals.forEach((portal, index) => {
    needsOne(agencies, portal.operator, `agencies.nationalPortals[${index}].operator`, 'an agency');
  });
  registry.doubts.forEach((doubt, index) => {
    for (const about of doubt.about) needsOne(agencies, about, `agencies.doubts[${index}].about`, 'an agency');
  });
  for (const agency of allAgencies(registry)) checkFormerHosts(agency);
}

function checkFormerHosts(agency: ReturnType<typeof allAgencies>[number]): void {
  const predecessors = agency.predecessors.map(former => former.id);
  for (const { host: name, formerly } of agency.hosts) {
    if (formerly !== undefined) needsOne(predecessors, formerly, `${agency.id}: ${name}.formerly`, 'a predecessor');
  }
}

function needsOne(known: readonly string[], value: string, path: string, what: string): void {
  if (!known.includes(value)) throw new Error(`${path}: wanted the id of ${what}, got "${value}"`);
}
