import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { ReportFormat } from '../shared/report/export-reports';
import { exportReports } from '../shared/report/export-reports';
import type { PageReport } from '../shared/report/page-report';

export interface ReportWriter {
  add(report: PageReport): void;
  /** Ends the output; must be called even when the work was stopped. */
  end(): void;
}

/**
 * Writes reports as they come (`ndjson`) or all together at the end (other formats).
 * @param out a file, or standard output when absent
 * @throws Error with one clear line when the file cannot be written
 */
export function reportWriter(format: ReportFormat, out?: string): ReportWriter {
  const file = out === undefined ? 1 : openFile(out);
  return format === 'ndjson' ? lineByLine(file, out) : together(file, format, out);
}

function lineByLine(file: number, out?: string): ReportWriter {
  return {
    add: report => put(file, `${JSON.stringify(report)}\n`, out),
    end: () => close(file),
  };
}

function together(file: number, format: Exclude<ReportFormat, 'ndjson'>, out?: string): ReportWriter {
  const reports: PageReport[] = [];
  return {
    add: report => {
      reports.push(report);
    },
    end: () => {
      put(file, exportReports(reports, format), out);
      close(file);
    },
  };
}

function openFile(out: string): number {
  try {
    return openSync(out, 'w');
  } catch (error) {
    throw new Error(`cannot write ${out}: ${(error as Error).message}`);
  }
}

function put(file: number, text: string, out?: string): void {
  try {
    // writeSync on a pipe may write less than asked; writeFileSync writes it all.
    if (file === 1) writeFileSync(1, text);
    else writeWhole(file, text);
  } catch (error) {
    throw new Error(`cannot write ${out ?? 'standard output'}: ${(error as Error).message}`);
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

const close = (file: number): void => {
  if (file !== 1) closeSync(file);
};
