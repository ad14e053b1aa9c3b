import type { PageReport } from '../../shared/report/page-report';

/** Saves a report as a file on the auditor's computer; nothing is sent anywhere. */
export function downloadReport(report: PageReport): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(report);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `soicong-dichvucong.gov.vn-2026-11-21T08-00-00.json` */
function fileName({ finalUrl, auditedAt }: PageReport): string {
  const host = URL.canParse(finalUrl) ? new URL(finalUrl).hostname.replaceAll(/[^\w.-]/g, '-') : 'page';
  return `soicong-${host}-${auditedAt.slice(0, 19).replaceAll(':', '-')}.json`;
}
