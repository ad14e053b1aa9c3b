import { type Assertion, type AssertionColumn, assertionsOf, EXPORTED_COLUMNS } from '../assertion';
import type { CriterionAnswer, PageReport } from '../page-report';

/** Tells Excel that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a person answered; the columns behind those of the rules. */
const ANSWER_COLUMNS = ['answer', 'answerNote', 'answeredAt', 'answerFrom'] as const;

/**
 * Reports as CSV (RFC 4180, UTF-8 with byte order mark): one row per rule and page, and one per criterion that a person has
 * answered. `outcome` is the tool's word in the former, the person's in the latter; `answer` is always the person's.
 */
export function csvOf(reports: readonly PageReport[]): string {
  return BYTE_ORDER_MARK + csvLine([...EXPORTED_COLUMNS, ...ANSWER_COLUMNS]) + reports.flatMap(rowsOf).join('');
}

function rowsOf(report: PageReport): string[] {
  const rules = assertionsOf(report).map((row, index) => line(row, report.results[index]?.answer));
  return [...rules, ...(report.assessment ?? []).map(answer => line(criterionRow(report, answer), answer))];
}

/** A criterion is no rule: it has no id of one, no severity and no evidence. */
function criterionRow(report: PageReport, { criterion, outcome }: CriterionAnswer): Assertion {
  const result = { rule: 'accessibility/none', outcome, reason: 'answered-by-person', evidence: [] };
  const [common = {}] = assertionsOf({ ...report, results: [result] });
  return {
    ...common,
    rule: `wcag22/${criterion}`,
    severity: null,
    wcag: criterion,
    act: null,
    evidenceCount: null,
  };
}

type Answered = Omit<CriterionAnswer, 'criterion'>;

function line(row: Assertion, answer: Answered | undefined): string {
  const cells = EXPORTED_COLUMNS.map(column => row[column] ?? null);
  const { outcome = null, note = null, answeredAt = null, from = null } = answer ?? {};
  return csvLine([...cells, outcome, note, answeredAt, from]);
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
