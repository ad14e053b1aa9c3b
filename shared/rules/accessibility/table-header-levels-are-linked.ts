import type { TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** A row with two headers: which one names the cell? Software cannot tell without `scope` or `headers`. */
export default defineRule({
  id: 'accessibility/table-header-levels-are-linked',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.filter(hasDoubleRowHeaders).map(verdictOn)),
});

function hasDoubleRowHeaders({ rows }: TableFacts): boolean {
  return (
    rows.slice(1).filter(row => row[0]?.header === true && row[1]?.header === true && row.some(cell => !cell.header))
      .length > 0
  );
}

function verdictOn({ at, rows }: TableFacts): ElementVerdict {
  const cells = rows.flat();
  const linked =
    cells.some(cell => cell.headers) || cells.filter(cell => cell.header).every(({ scope }) => scope !== null);
  return linked ? fine(at) : fails(at, 'double-row-headers');
}
