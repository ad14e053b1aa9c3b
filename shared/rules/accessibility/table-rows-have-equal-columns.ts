import type { TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { isDataTable } from './table-kinds';

/** When one row has fewer cells than another, everything after the gap is read under the wrong header. */
export default defineRule({
  id: 'accessibility/table-rows-have-equal-columns',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.filter(isDataTable).map(verdictOn)),
});

function verdictOn({ at, rows }: TableFacts): ElementVerdict {
  const widths = new Set(widthsOf(rows));
  return widths.size <= 1 ? fine(at) : fails(at, 'table-rows-differ');
}

/** Columns each row covers, cells that reach down from rows above included. */
function widthsOf(rows: TableFacts['rows']): number[] {
  const hanging: { columns: number; rowsLeft: number }[] = [];
  return rows
    .filter(row => row.length > 0)
    .map(row => {
      const fromAbove = hanging.filter(cell => cell.rowsLeft > 0).reduce((sum, cell) => sum + cell.columns, 0);
      for (const cell of hanging) cell.rowsLeft -= 1;
      // rowspan=0 reaches to the end of the table.
      for (const cell of row)
        if (cell.rows !== 1)
          hanging.push({ columns: cell.columns, rowsLeft: cell.rows === 0 ? rows.length : cell.rows - 1 });
      return fromAbove + row.reduce((sum, cell) => sum + cell.columns, 0);
    });
}
