import type { PageReport } from './page-report';

export const REPORT_FORMATS = ['ndjson', 'json', 'html', 'csv', 'earl', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Reports in a format that other programs read. @returns the whole text of the file */
export function exportReports(reports: readonly PageReport[], format: ReportFormat): string {
  switch (format) {
    case 'ndjson':
      return reports.map(report => `${JSON.stringify(report)}\n`).join('');
    default:
      return `${JSON.stringify(reports, null, 1)}\n`;
  }
}
