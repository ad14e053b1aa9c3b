import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import map from '../../data/map-cells.json';
import { readHexagonMap } from './hexagon-map';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);
const hexagons = readHexagonMap(map);

describe('the map shows every unit and both archipelagos', () => {
  it('all 34 codes, each under its own agency', () => {
    const units = hexagons.units.map(({ code, agency }) => [code, agency]);
    expect(units).toEqual(registry.provinces.map(({ code, id }) => [code, id]));
  });

  it('Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, with cells and labels', () => {
    const found = hexagons.archipelagos.map(({ id, code, agency, cells }) => [id, code, agency, cells.length > 0]);
    expect(found).toEqual([
      ['hoang-sa', '48', 'da-nang', true],
      ['truong-sa', '56', 'khanh-hoa', true],
    ]);
    for (const { label, name } of hexagons.archipelagos) {
      for (const text of [label, name])
        expect(Object.values(text).every(words => /(Hoàng|Trường) Sa/.test(words))).toBe(true);
    }
    const holders = registry.provinces.filter(unit => unit.archipelago !== undefined);
    expect(holders.map(({ id, archipelago }) => [archipelago, id])).toEqual([
      ['hoang-sa', 'da-nang'],
      ['truong-sa', 'khanh-hoa'],
    ]);
  });

  it('no cell is given to two', () => {
    const cells = [...hexagons.units, ...hexagons.archipelagos].flatMap(({ cells }) => cells.map(String));
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(337 + 13);
  });

  it('a unit’s label stands on one of its cells', () => {
    for (const { cells, labelCell } of hexagons.units) expect(cells).toContainEqual(labelCell);
  });

  it('the archipelagos lie to the east of the whole mainland', () => {
    const east = Math.max(...hexagons.units.flatMap(({ cells }) => cells.map(([, column]) => column)));
    for (const { cells } of hexagons.archipelagos) for (const [, column] of cells) expect(column).toBeGreaterThan(east);
  });

  it('a cell that is no cell is refused with its place', () => {
    const draft = structuredClone(map) as { units: { cells: unknown[] }[] };
    draft.units[2]!.cells[0] = [3];
    expect(() => readHexagonMap(draft)).toThrow('map.units[2].cells[0]: wanted [row, column]');
  });
});
