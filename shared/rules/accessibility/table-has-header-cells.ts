import type { TableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** Without header cells a screen reader reads numbers, and nobody knows what they count. */
export default defineRule({
  id: 'accessibility/table-has-header-cells',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.tables.flatMap(verdictOn)),
});

function verdictOn({ at, role, rows, caption, bordered, structures, nested }: TableFacts): ElementVerdict[] {
  const cells = rows.flat();
  if (/^(presentation|none)$/.test(role ?? '') && caption !== '' && cells.some(cell => cell.header))
    return [fails(at, 'table-meaning-removed')];
  if (role === 'presentation' || role === 'none' || rows.length < 2 || Math.max(...rows.map(row => row.length)) < 2)
    return [];
  const headers = cells.filter(cell => cell.header).length;
  if (headers > 0) return [headers === cells.length ? fails(at, 'table-of-headers-only') : fine(at)];
  if (caption !== '') return [fails(at, 'table-without-headers')];
  const boldFirstRow =
    rows[0]?.every(cell => cell.bold) === true && rows.slice(1).some(row => row.some(cell => !cell.bold));
  const looksLikeData = rows.length >= 3 && structures === 0 && !nested && (bordered || boldFirstRow);
  return looksLikeData ? [boldFirstRow ? fails(at, 'table-without-headers') : unsure(at, 'table-without-headers')] : [];
}
