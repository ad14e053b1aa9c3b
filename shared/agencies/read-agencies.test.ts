import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import { readAgencies } from './read-agencies';

type Branch = Record<string, unknown>;

describe('the list is refused with the place of the mistake', () => {
  it.each([
    ['provinces.3.code', '1', 'agencies.provinces[3].code: wanted two digits, got "1"'],
    ['provinces.3.code', 11, 'agencies.provinces[3].code: wanted two digits, got 11'],
    ['provinces.0.name', { vi: 'Hà Nội' }, 'agencies.provinces[0].name.en: wanted a text, got nothing'],
    ['provinces.0.region', 'bac', 'agencies.provinces[0].region: wanted the id of a region, got "bac"'],
    [
      'provinces.1.types.0.type',
      'county',
      'agencies.provinces[1].types[0].type: wanted one of province, city, got "county"',
    ],
    ['provinces.1.hosts.0.host', 'hanoi.gov.vn', 'agencies: wanted each host once, got "hanoi.gov.vn" twice'],
    ['provinces.1.id', 'ha-noi', 'agencies: wanted each id once, got "ha-noi" twice'],
    [
      'provinces.2.hosts.2.formerly',
      'ha-tay',
      'tuyen-quang: hagiang.gov.vn.formerly: wanted the id of a predecessor, got "ha-tay"',
    ],
    ['ministries.0.hosts.0.status', 'old', 'agencies.ministries[0].hosts[0].status: wanted one of current,'],
    ['ministries.0.kind', 'province', 'agencies.ministries[0].kind: wanted one of ministry, got "province"'],
    [
      'nationalPortals.0.operator',
      'bo-x',
      'agencies.nationalPortals[0].operator: wanted the id of an agency, got "bo-x"',
    ],
    ['doubts.2.about', ['bo-x'], 'agencies.doubts[2].about: wanted the id of an agency, got "bo-x"'],
    ['fieldCertainty', { 'provinces.code': 'sure' }, 'agencies.fieldCertainty.provinces.code: wanted one of verified,'],
    ['asOf', 'today', 'agencies.asOf: wanted a date such as 2025-07-01, got "today"'],
  ])('%s = %j: %s', (path, value, message) => {
    expect(() => readAgencies(spoilt(path, value))).toThrow(message);
  });

  it.each([null, [], 'agencies', undefined])('%j is no list of agencies', json => {
    expect(() => readAgencies(json)).toThrow('agencies: wanted an object');
  });

  it('the list as it is loses nothing on the way', () => {
    expect(readAgencies(agencies)).toEqual(agencies);
  });
});

function spoilt(path: string, value: unknown): unknown {
  const draft: Branch = structuredClone(agencies);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const branch = steps.reduce<Branch>((at, step) => at[step] as Branch, draft);
  branch[last] = value;
  return draft;
}
