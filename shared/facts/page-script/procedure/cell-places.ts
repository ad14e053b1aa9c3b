export interface CellPlace {
  table: number;
  row: number;
  column: number;
}

/**
 * Rows and columns of a table's cells, spans counted; cells of tables inside are left to those tables.
 * @param table a `table` or an element with a table role
 * @returns each cell element with its row and column, both from 0
 */
export function cellPlaces(table: Element): Map<Element, Omit<CellPlace, 'table'>> {
  const places = new Map<Element, Omit<CellPlace, 'table'>>();
  const taken = new Set<string>();
  rowsOf(table).forEach((line, row) => {
    let column = 0;
    for (const cell of cellsOf(line)) {
      while (taken.size > 0 && taken.has(`${row}/${column}`)) column += 1;
      places.set(cell, { row, column });
      const width = span(cell, 'colspan');
      const height = span(cell, 'rowspan');
      for (let down = 1; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) taken.add(`${row + down}/${column + across}`);
      }
      column += width;
    }
  });
  return places;
}

const ROWS = 'tr, [role=row]';
const CELLS = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const TABLES = 'table, [role=table], [role=grid], [role=treegrid]';

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll(ROWS)].filter(row => row.parentElement?.closest(TABLES) === table).slice(0, 2000);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(cell => cell.matches(CELLS));
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const count = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return count >= 1 && count <= 50 ? count : 1;
}
