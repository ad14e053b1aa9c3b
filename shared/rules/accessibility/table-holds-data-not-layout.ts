import type { TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Layout by table is read row by row, breaks on small screens and mixes up the order. */
export default defineRule({
  id: 'accessibility/table-holds-data-not-layout',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.2'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.flatMap(verdictOn)),
});

function verdictOn({ at, role, rows, structures, caption }: TableFacts): ElementVerdict[] {
  const cells = rows.flat();
  if (cells.length === 0 || role === 'presentation' || role === 'none') return [];
  if (cells.some(cell => cell.header) || caption !== '') return [fine(at)];
  const oneCell = cells.length === 1 || rows.every(row => row.length <= 1);
  return structures > 0 || oneCell ? [fails(at, 'table-for-layout')] : [];
}
