import type { TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { isDataTable } from './table-kinds';

/** An empty cell leaves open whether there is nothing, not yet, or a mistake: write "Không có" or a dash. */
export default defineRule({
  id: 'accessibility/table-cells-are-not-empty',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.filter(isDataTable).map(verdictOn)),
});

function verdictOn({ at, rows }: TableFacts): ElementVerdict {
  // The corner above the row headers is empty by nature.
  const blank = rows.flatMap((row, index) =>
    row.filter((cell, column) => cell.blank && !(index === 0 && column === 0)),
  );
  return blank.length === 0 ? fine(at) : fails(at, 'table-cells-blank');
}
