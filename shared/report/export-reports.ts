import { cpsvAp } from './exports/cpsv-ap';
import { csvOf } from './exports/csv';
import { earlOf } from './exports/earl';
import { governmentService } from './exports/government-service';
import { htmlOf } from './exports/html';
import { sarifOf } from './exports/sarif';
import type { PageReport } from './page-report';

export const REPORT_FORMATS = ['ndjson', 'json', 'html', 'csv', 'earl', 'sarif', 'cpsv-ap', 'schema-org'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Pages that present no procedure have nothing to say in those two formats. */
const jsonOf = (list: readonly (object | null)[]): string =>
  `${JSON.stringify(
    list.filter(entry => entry !== null),
    null,
    1,
  )}\n`;

const WRITERS: Readonly<Record<ReportFormat, (reports: readonly PageReport[]) => string>> = {
  ndjson: reports => reports.map(report => `${JSON.stringify(report)}\n`).join(''),
  json: jsonOf,
  html: reports => htmlOf(reports),
  csv: csvOf,
  earl: earlOf,
  sarif: sarifOf,
  'cpsv-ap': reports => jsonOf(reports.map(cpsvAp)),
  'schema-org': reports => jsonOf(reports.map(governmentService)),
};

/** Reports in a format that other programs or people read. @returns the whole text of the file */
export function exportReports(reports: readonly PageReport[], format: ReportFormat): string {
  return WRITERS[format](reports);
}
