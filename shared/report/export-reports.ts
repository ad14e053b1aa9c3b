import { csvOf } from './exports/csv';
import { earlOf } from './exports/earl';
import { htmlOf } from './exports/html';
import { sarifOf } from './exports/sarif';
import type { PageReport } from './page-report';

export const REPORT_FORMATS = ['ndjson', 'json', 'html', 'csv', 'earl', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ReportFormat, (reports: readonly PageReport[]) => string>> = {
  ndjson: reports => reports.map(report => `${JSON.stringify(report)}\n`).join(''),
  json: reports => `${JSON.stringify(reports, null, 1)}\n`,
  html: reports => htmlOf(reports),
  csv: csvOf,
  earl: earlOf,
  sarif: sarifOf,
};

/** Reports in a format that other programs or people read. @returns the whole text of the file */
export function exportReports(reports: readonly PageReport[], format: ReportFormat): string {
  return WRITERS[format](reports);
}
