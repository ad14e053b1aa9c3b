import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PageReport, readReport } from '../../shared/report/page-report';
import type { AddressPair } from './addresses';
import { runProgram } from './child-process';
import type { LabVantage } from './network-namespaces';
import type { Lab } from './start-lab';

export interface AuditRun {
  from: LabVantage;
  urls: readonly string[];
  /** The resolver for `--dns`; the one in the vantage's own settings when absent. */
  dns?: string;
  /** Root servers for `--root-hints`. */
  roots?: readonly AddressPair[];
  environment?: Readonly<Record<string, string>>;
}

export interface AuditRunResult {
  /** By the address as it was asked for. */
  reports: ReadonlyMap<string, PageReport>;
  /** What the program wrote. */
  output: string;
  exitCode: number | null;
}

/** On an idle machine the largest run takes a minute; a busy one may take its time. */
const RUN_MILLISECONDS = 600_000;
/** How many pages at once: one for each core that the smallest machines have. */
const CONCURRENCY = '2';
const CHECKER = resolve(import.meta.dirname, '../../dist/checker/soicong.js');

/** The checker that is tried: the built one, or the one that SOICONG_CHECKER names. */
const checker = (): string => process.env.SOICONG_CHECKER ?? CHECKER;

/**
 * Runs the checker's ipv6 pillar on addresses, at one place of the laboratory.
 * @throws Error when the checker is not built, or writes something that is no report
 */
export async function runAudit(
  lab: Lab,
  { from, urls, dns, roots, environment = {} }: AuditRun,
): Promise<AuditRunResult> {
  if (!existsSync(checker())) throw new Error('the checker is not built: run npm run build');
  const name = join(lab.folder, `${from}-${Date.now()}`);
  writeFileSync(`${name}.txt`, urls.join('\n'));
  const words = [
    ...[...lab.namespaces.inside(from), process.execPath, checker(), 'audit', '--urls-from', `${name}.txt`],
    ...['--out', `${name}.ndjson`, '--pillar', 'ipv6', '--concurrency', CONCURRENCY],
    ...(dns === undefined ? [] : ['--dns', dns]),
    ...(roots === undefined ? [] : ['--root-hints', writeHints(`${name}.hints`, roots)]),
  ];
  const { code, output } = await runProgram(words, {
    environment: { ...process.env, ...trusting(lab), ...environment },
    deadlineMilliseconds: RUN_MILLISECONDS,
  });
  if (!existsSync(`${name}.ndjson`)) throw new Error(`the checker wrote no reports:\n${output}`);
  const lines = readFileSync(`${name}.ndjson`, 'utf8').split('\n');
  const reports = lines.filter(line => line !== '').map(line => readReport(JSON.parse(line)));
  return { reports: new Map(reports.map(report => [report.requestedUrl, report])), output, exitCode: code };
}

function writeHints(file: string, roots: readonly AddressPair[]): string {
  const lines = roots.flatMap(({ v4, v6 }, index) => [
    `. 3600000 NS ns${index + 1}.root.`,
    `ns${index + 1}.root. 3600000 A ${v4}`,
    `ns${index + 1}.root. 3600000 AAAA ${v6}`,
  ]);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Makes Node and Chromium trust the laboratory's authority. */
const trusting = ({ folder }: Lab): Record<string, string> => ({
  HOME: join(folder, 'certificates/home'),
  NODE_EXTRA_CA_CERTS: join(folder, 'certificates/ca.pem'),
});
