import { type Assertion, type AssertionColumn, assertionsOf, EXPORTED_COLUMNS } from '../assertion';
import type { PageReport } from '../page-report';

/** Tells Excel that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Reports as CSV (RFC 4180, UTF-8 with byte order mark): one row per rule and page. */
export function csvOf(reports: readonly PageReport[]): string {
  const rows = reports.flatMap(report => assertionsOf(report));
  return BYTE_ORDER_MARK + csvLine(EXPORTED_COLUMNS) + rows.map(row => csvRow(row, EXPORTED_COLUMNS)).join('');
}

/** One row of the given columns, ended by CR LF. */
export function csvRow(row: Assertion, columns: readonly AssertionColumn[]): string {
  return csvLine(columns.map(column => row[column] ?? null));
}

/** Cells as one CSV line, ended by CR LF; null is an empty cell. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell => (typeof cell === 'string' ? quoted(harmless(cell)) : String(cell ?? ''))).join(',')}\r\n`;
}

/** A spreadsheet runs a cell that begins like a formula (OWASP, CSV Injection); an apostrophe makes it text. */
const harmless = (text: string): string => (/^[\s]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
