import type { Cell } from '../../shared/agencies/hexagon-map';

/** Half the width of a cell, and the heights of its shoulder and its tip above the centre, in units of the picture. */
export const HALF = 7;
const SHOULDER = 4;
export const TIP = 8;
const ROW_HEIGHT = TIP + SHOULDER;

export interface Point {
  x: number;
  y: number;
}

/** Centre of a cell; odd rows stand half a cell to the right. */
export function centreOf([row, column]: Cell): Point {
  return { x: column * 2 * HALF + (row % 2 === 0 ? 0 : HALF), y: row * ROW_HEIGHT };
}

/** One path that fills all the cells. */
export function cellsPath(cells: readonly Cell[]): string {
  return cells
    .map(cell => {
      const { x, y } = centreOf(cell);
      return `M${x} ${y - TIP}l${HALF} ${SHOULDER}v${2 * SHOULDER}l-${HALF} ${SHOULDER}-${HALF}-${SHOULDER}v-${2 * SHOULDER}z`;
    })
    .join('');
}

/** The line around a group of cells: the edges that no two of its cells share. */
export function outlinePath(cells: readonly Cell[]): string {
  const own = new Set(cells.map(keyOf));
  return cells
    .flatMap(cell => {
      const { x, y } = centreOf(cell);
      return edgesOf(cell)
        .filter(({ beyond }) => !own.has(keyOf(beyond)))
        .map(({ from, by }) => `M${x + from.x} ${y + from.y}l${by.x} ${by.y}`);
    })
    .join('');
}

const keyOf = ([row, column]: Cell): string => `${row},${column}`;

/** The six edges of a cell, each with the cell on its other side. */
function edgesOf([row, column]: Cell): { beyond: Cell; from: Point; by: Point }[] {
  const east = row % 2 === 0 ? column : column + 1;
  return [
    { beyond: [row - 1, east], from: { x: 0, y: -TIP }, by: { x: HALF, y: SHOULDER } },
    { beyond: [row, column + 1], from: { x: HALF, y: -SHOULDER }, by: { x: 0, y: 2 * SHOULDER } },
    { beyond: [row + 1, east], from: { x: HALF, y: SHOULDER }, by: { x: -HALF, y: SHOULDER } },
    { beyond: [row + 1, east - 1], from: { x: 0, y: TIP }, by: { x: -HALF, y: -SHOULDER } },
    { beyond: [row, column - 1], from: { x: -HALF, y: SHOULDER }, by: { x: 0, y: -2 * SHOULDER } },
    { beyond: [row - 1, east - 1], from: { x: -HALF, y: -SHOULDER }, by: { x: HALF, y: -SHOULDER } },
  ];
}

/** A frame that holds all the cells with a margin on every side. */
export function frameOf(cells: readonly Cell[], margin: number) {
  const centres = cells.map(centreOf);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const left = Math.min(...xs) - HALF - margin;
  const top = Math.min(...ys) - TIP - margin;
  return {
    left,
    top,
    width: Math.max(...xs) + HALF + margin - left,
    height: Math.max(...ys) + TIP + margin - top,
  };
}
