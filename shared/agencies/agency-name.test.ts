import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import type { Agency } from './agency';
import { agencyById, authorityName, officialName, provinceTypeOn, searchNames } from './agency-name';
import { domainLabel } from './host-name';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);

describe('names are written as people write and search them', () => {
  it.each([
    ['thanh-hoa', 'Thanh Hóa', 'Thanh Hoá'],
    ['khanh-hoa', 'Khánh Hòa', 'Khánh Hoà'],
    ['dak-lak', 'Đắk Lắk', 'Đắc Lắc'],
    ['ho-chi-minh', 'Hồ Chí Minh', 'TP.HCM'],
    ['hue', 'Huế', 'Thừa Thiên Huế'],
    ['phu-tho', 'Phú Thọ', 'Hoà Bình'],
    ['bo-cong-an', 'Bộ Công an', 'BCA'],
    ['bo-xay-dung', 'Bộ Xây dựng', 'BXD'],
  ])('%s is %s and is also found as %s', (id, name, alias) => {
    const agency = agencyById(id, registry) as Agency;
    expect(agency.name.vi).toBe(name);
    expect(searchNames(agency)).toContain(alias);
  });

  it('an id of a province is its name without marks and without its type', () => {
    for (const { id, name } of registry.provinces) expect(id.replaceAll('-', '')).toBe(domainLabel(name.vi));
  });

  it.each([
    ['dong-nai', '2026-04-29', 'Tỉnh Đồng Nai', 'Dong Nai Province', 'province de Dông Nai'],
    ['dong-nai', '2026-04-30', 'Thành phố Đồng Nai', 'Dong Nai City', 'ville de Dông Nai'],
    ['ho-chi-minh', '2026-11-21', 'Thành phố Hồ Chí Minh', 'Ho Chi Minh City', 'Hô Chi Minh-Ville'],
    ['an-giang', '2026-11-21', 'Tỉnh An Giang', 'An Giang Province', "province d'An Giang"],
    ['bo-y-te', '2026-11-21', 'Bộ Y tế', 'Ministry of Health', 'Ministère de la Santé'],
  ])('%s on %s is %s', (id, on, vi, en, fr) => {
    expect(officialName(agencyById(id, registry) as Agency, on)).toEqual({ vi, en, fr });
  });

  it.each([
    ['gia-lai', 'Ủy ban nhân dân tỉnh Gia Lai', 'Comité populaire de la province de Gia Lai'],
    ['ho-chi-minh', 'Ủy ban nhân dân thành phố Hồ Chí Minh', 'Comité populaire de Hô Chi Minh-Ville'],
  ])('the authority of %s is %s', (id, vi, fr) => {
    const province = registry.provinces.find(unit => unit.id === id);
    expect(province && authorityName(province, '2026-11-21')).toMatchObject({ vi, fr });
  });

  it('a province that has not begun on a day has no type on it', () => {
    const merged = registry.provinces.find(unit => unit.id === 'gia-lai');
    expect(merged && provinceTypeOn(merged, '2025-06-30')).toBeNull();
  });
});
