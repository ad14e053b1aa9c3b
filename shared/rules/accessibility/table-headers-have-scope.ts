import type { CellFacts, TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** In a table with headers on two sides, `scope` tells software which header belongs to which cell. */
export default defineRule({
  id: 'accessibility/table-headers-have-scope',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.filter(isTwoAxis).map(verdictOn)),
});

/** Headers above and headers at the side. */
function isTwoAxis({ rows }: TableFacts): boolean {
  const [first, ...others] = rows;
  return (
    first !== undefined &&
    first.filter(cell => cell.header).length > 1 &&
    others.some(row => row[0]?.header === true && row.length > 1)
  );
}

function verdictOn({ at, rows }: TableFacts): ElementVerdict {
  const headers = rows.flat().filter((cell): cell is CellFacts => cell.header && !cell.blank);
  const linked = rows.flat().some(cell => cell.headers);
  return linked || headers.every(({ scope }) => scope !== null) ? fine(at) : fails(at, 'two-axis-table-without-scope');
}
