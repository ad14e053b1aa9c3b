import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import legalBasis from '../../data/legal-basis.json';
import map from '../../data/map-cells.json';
import { type Agency, allAgencies } from './agency';
import { agencyById, certaintyOf, provinceTypeOn } from './agency-name';
import { readLegalBasis } from './legal-basis';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);
const everyone = allAgencies(registry);
const basis = readLegalBasis(legalBasis);

describe('the list holds every body it ranks', () => {
  it.each([
    ['2025-07-01', 28, 6],
    ['2026-04-29', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-09-01', 26, 8],
    ['2026-09-20', 25, 9],
    ['2026-11-21', 25, 9],
  ])('on %s there are %i provinces and %i centrally-run cities', (on, provinces, cities) => {
    const types = registry.provinces.map(unit => provinceTypeOn(unit, on));
    expect(types.filter(type => type === 'province')).toHaveLength(provinces);
    expect(types.filter(type => type === 'city')).toHaveLength(cities);
  });

  it('14 ministries, 3 ministerial-level agencies, 5 government agencies, 3 national portals', () => {
    const { ministries, ministerialLevelAgencies, governmentAgencies, nationalPortals } = registry;
    const groups = [ministries, ministerialLevelAgencies, governmentAgencies, nationalPortals];
    expect(groups.map(group => group.length)).toEqual([14, 3, 5, 3]);
  });

  it('63 provinces of before the mergers: 34 that go on and 29 that were merged', () => {
    const merged = registry.provinces.flatMap(unit => unit.predecessors.filter(({ change }) => change === 'merged'));
    expect(registry.provinces.length + merged.length).toBe(63);
    expect(registry.provinces.filter(unit => unit.established.on === '2025-07-01')).toHaveLength(23);
  });

  it('the commune-level units add up, in the provinces and by kind', () => {
    const { total, communes, wards, specialZones } = registry.communeUnits;
    expect(registry.provinces.reduce((sum, unit) => sum + unit.communeUnits, 0)).toBe(total);
    expect(communes + wards + specialZones).toBe(total);
  });

  it('provinces stand by code, the centre in its legal order', () => {
    const codes = registry.provinces.map(unit => unit.code);
    expect(codes).toEqual(codes.toSorted());
    const { ministries, ministerialLevelAgencies, governmentAgencies } = registry;
    const orders = [...ministries, ...ministerialLevelAgencies, ...governmentAgencies].map(({ order }) => order);
    expect(orders).toEqual(orders.map((_, index) => index + 1));
  });

  it('every unit’s types are told from the oldest to the newest', () => {
    for (const { types } of registry.provinces) {
      const days = types.map(({ from }) => from ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });
});

it('every text is in NFC, as it is read on the site', () => {
  for (const text of [agencies, legalBasis, map].map(json => JSON.stringify(json)))
    expect(text).toBe(text.normalize('NFC'));
});

describe('no uncertain fact stands without a mark', () => {
  const paths = (agency: Agency): string[] => {
    const fields = Object.keys(agency).filter(field => !['id', 'kind', 'hosts', 'certainty'].includes(field));
    return fields.flatMap(field => {
      if (field === 'name') return ['name.vi', 'name.en', 'name.fr'];
      return field === 'acronyms' ? ['acronyms.vi', 'acronyms.en'] : [field];
    });
  };
  const bare = { ...registry, fieldCertainty: {} };

  it('every field of every agency has a word of its own or of its group', () => {
    const group = (agency: Agency) =>
      Object.entries(registry).find(([, list]) => Array.isArray(list) && list.includes(agency))?.[0];
    const missing = everyone.flatMap(agency =>
      paths(agency)
        .map(field => `${group(agency)}.${field}`)
        .filter(path => registry.fieldCertainty[path] === undefined),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each([
    ['ha-noi', 'name.fr', 'unconfirmed'],
    ['ha-noi', 'region', 'unconfirmed'],
    ['bo-dan-toc-va-ton-giao', 'name.en', 'unconfirmed'],
    ['bo-cong-an', 'name.en', 'secondary-source'],
    ['vneid', 'operator', 'verified'],
  ])('%s: %s is %s', (id, field, word) => {
    expect(certaintyOf(agencyById(id, registry) as Agency, field, registry)).toBe(word);
  });

  it('a field nobody marked counts as unconfirmed', () => {
    expect(certaintyOf(agencyById('ha-noi', registry) as Agency, 'code', bare)).toBe('unconfirmed');
  });

  it('every doubt names bodies of the list and is told in three languages', () => {
    for (const { vi, en, fr } of registry.doubts) expect([vi, en, fr].every(text => text.length > 20)).toBe(true);
  });
});

describe('the bases that agencies name are in the list of laws', () => {
  it('every one', () => {
    const named = everyone.flatMap(agency => [
      ...agency.predecessors.map(former => former.basis),
      ...(agency.kind === 'province' ? [agency.established.basis, ...agency.types.map(type => type.basis)] : []),
    ]);
    const missing = named.filter(number => number !== undefined && basis.documents[number] === undefined);
    expect([...new Set(missing)]).toEqual([]);
  });
});
