import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PageReport, readReport } from '../../shared/report/page-report';
import { builtChecker } from './built-extension';

/**
 * Audits addresses with the built command line, whose host names lead to the loopback.
 * @param options further options of the command
 * @returns the reports by requested address
 * @throws Error with the command's own words when it wrote no report
 */
export async function runChecker(
  urls: readonly string[],
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, PageReport>> {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-checker-'));
  const out = join(folder, 'reports.ndjson');
  const resolve = [...new Set(urls.map(url => new URL(url).host))].flatMap(host => ['--resolve', `${host}:127.0.0.1`]);
  try {
    const said = await run([
      builtChecker(),
      'audit',
      ...urls,
      '--out',
      out,
      '--concurrency',
      '1',
      ...resolve,
      ...options,
    ]);
    const lines = readLines(out);
    if (lines.length !== urls.length)
      throw new Error(`${lines.length} of ${urls.length} reports were written:\n${said}`);
    const reports = lines.map(line => readReport(JSON.parse(line)));
    return new Map(reports.map(report => [report.requestedUrl, report]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Findings end the command with 1, which is no failure here. */
function run(args: readonly string[]): Promise<string> {
  return new Promise(resolve => {
    execFile(process.execPath, args, { timeout: 110_000, maxBuffer: 64_000_000 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
