import { count, type Infer, listOf, number, object, oneOf, type Shape, text } from '../shape/shape';

/** Row and column of a cell, from the north-west. */
export type Cell = readonly [row: number, column: number];

const localized = object({ vi: text(), en: text(), fr: text() });

const cell: Shape<Cell> = {
  schema: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
  read: (value, path) => {
    const [row, column, ...more] = listOf(count()).read(value, path);
    if (row === undefined || column === undefined || more.length > 0) throw new Error(`${path}: wanted [row, column]`);
    return [row, column];
  },
};

const shape = object({
  schema: oneOf(['soicong-map/1']),
  /** Pointy-top hexagons in rows of equal spacing (degrees); odd rows stand half a cell to the right. */
  grid: object({
    hexagons: oneOf(['pointy-top']),
    shiftedRows: oneOf(['odd-rows-half-a-cell-right']),
    spacingDegrees: number(),
    northLatitudeOfRow0: number(),
    westLongitudeOfColumn0: number(),
    referenceLatitude: number(),
  }),
  /** By NSO code. `labelCell` is the cell nearest to the unit's centre. */
  units: listOf(object({ code: text(), agency: text(), labelCell: cell, cells: listOf(cell) })),
  /** Never left out of a picture, never cropped, always labelled. */
  archipelagos: listOf(
    object({
      id: text(),
      code: text(),
      agency: text(),
      name: localized,
      unit: localized,
      label: localized,
      cells: listOf(cell),
    }),
  ),
});

/** data/map-cells.json as `readHexagonMap` gives it back. */
export type HexagonMap = Infer<typeof shape>;

/**
 * Reads the cells of the hexagon map.
 * @param json parsed data/map-cells.json
 * @throws Error that names the path: `map.units[2].cells[0][1]: wanted a whole number, got -1`
 */
export function readHexagonMap(json: unknown): HexagonMap {
  return shape.read(json, 'map');
}
