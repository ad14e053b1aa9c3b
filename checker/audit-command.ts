import type { ProcedureProfile } from '../shared/audit/procedure-profile';
import type { NationalRecordFacts } from '../shared/facts/national-record-facts';
import type { JourneyRecord } from '../shared/journey/journey-record';
import type { ReportFormat } from '../shared/report/export-reports';
import type { PageReport } from '../shared/report/page-report';
import type { Pillar } from '../shared/rules/outcome';
import { auditAddress } from './audit-address';
import type { FixedAddress } from './browser';
import { inParallel } from './in-parallel';
import { lastingBrowser } from './lasting-browser';
import { runNetwork } from './network/run-network';
import { progressLine } from './progress-line';
import { reportWriter } from './report-writer';
import { addressesFrom } from './typed-address';

export interface AuditCommand {
  addresses: readonly string[];
  urlsFrom: string | undefined;
  out: string | undefined;
  pillars: readonly Pillar[];
  concurrency: number;
  format: ReportFormat;
  fixedAddresses: readonly FixedAddress[];
  /** One or two resolvers for every DNS question, and `iterative` to walk delegations from the root. */
  dns: string | undefined;
  /** File with the root servers such a walk begins at. */
  rootHints: string | undefined;
  /** Folder for pictures of each page with both families and with IPv6 alone. */
  pictures: string | undefined;
  /** National records by procedure code, to compare pages with. */
  records: ReadonlyMap<string, NationalRecordFacts> | undefined;
  /** The legal order procedures are measured by. */
  profile: ProcedureProfile | undefined;
  /** A walk through the application, for the page of its procedure. */
  journey: JourneyRecord | undefined;
}

/**
 * Audits addresses and writes their reports. One that cannot be audited never stops the others; an interrupt (Ctrl+C)
 * keeps what is done.
 * @returns 0 nothing failed, 1 findings, 2 at least one address could not be audited
 */
export async function auditCommand(command: AuditCommand): Promise<number> {
  const urls = [...command.addresses, ...addressesFrom(command.urlsFrom)];
  if (urls.length === 0) throw new Error('nothing to audit: name an address, a file, or --urls-from FILE');
  const writer = reportWriter(command.format, command.out);
  let worst = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  const browser = lastingBrowser(command);
  const network = await runNetwork({ ...command, deep: command.pillars.includes('ipv6') });
  const progress = progressLine(urls.length);
  let done = 0;
  let walked = command.journey === undefined;
  try {
    await inParallel(
      urls,
      command.concurrency,
      async typed => {
        const report = await auditAddress(await browser.running(), network, typed, command);
        writer.add(report);
        walked ||= tellOfJourney(report);
        worst = Math.max(worst, exitCode(report));
        done += 1;
        progress(done, summary(report));
      },
      () => stopped,
    );
  } finally {
    process.off('SIGINT', stop);
    writer.end();
    await network.close();
    await browser.close();
  }
  if (!walked) console.error(`soicong: --journey: no page of ${command.journey?.procedure.url} was audited`);
  return stopped ? 2 : worst;
}

/** Says when a journey does not count. @returns whether the page is the one the journey is about */
function tellOfJourney({ journey, problems = [] }: PageReport): boolean {
  const problem = problems.find(({ part }) => part === 'journey');
  if (problem !== undefined) console.error(`soicong: --journey: ${problem.error}; the assisted rules stay untested`);
  return journey !== undefined || problem !== undefined;
}

function exitCode({ status, problem, results }: PageReport): number {
  if (problem !== undefined || status === 'unreachable' || status === 'timeout') return 2;
  return results.some(result => result.outcome === 'failed') ? 1 : 0;
}

function summary({ requestedUrl, status, problem, results }: PageReport): string {
  const count = (outcome: string) => results.filter(result => result.outcome === outcome).length;
  if (problem !== undefined) return `${requestedUrl}: ${problem}`;
  return `${requestedUrl}: ${status}, ${count('failed')} failed, ${count('cantTell')} to look at, ${count('passed')} passed`;
}
