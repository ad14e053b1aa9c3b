import type { TableFacts } from '../../facts/accessibility-facts';

/** A table with header cells and more than one row and column, and no sign that it only arranges things. */
export function isDataTable({ role, rows }: TableFacts): boolean {
  if (role === 'presentation' || role === 'none' || rows.length < 2) return false;
  return rows.some(row => row.length > 1) && rows.some(row => row.some(cell => cell.header));
}
