import type { IPv6Verdict } from '../../shared/audit/ipv6-verdict';
import type { PageReport } from '../../shared/report/page-report';
import type { Scenario } from './scenario';

/** What a report says of the things that a scenario speaks about, in the scenario's own words. */
export type ReportReading = Pick<Scenario, 'page' | 'hosts' | 'reached' | 'rules' | 'zone'> & {
  reasons?: Readonly<Record<string, string>>;
  failures?: string[];
};

/**
 * Reads a report for a scenario. Where the scenario allows several words and the report says one of them, the scenario's own
 * words are returned, so that the two can be compared as they are.
 */
export function readFor(
  { page, hosts, reached, rules, reasons, zone, accusesNobody }: Scenario,
  report: PageReport,
): ReportReading {
  const verdict = report.ipv6 as IPv6Verdict | undefined;
  const outcomeOf = (rule: string) => report.results.find(result => result.rule === rule)?.outcome ?? 'untested';
  const level = verdict?.level ?? 'unknown';
  return {
    ...(page && { page: allowed(page, level) }),
    ...(hosts && {
      hosts: Object.fromEntries(
        Object.keys(hosts).map(host => [
          host,
          verdict?.hosts.find(entry => entry.host === host)?.verdict ?? 'not listed',
        ]),
      ) as NonNullable<Scenario['hosts']>,
    }),
    ...(reached && { reached: reachedIn(verdict, reached) }),
    ...(rules && {
      rules: Object.fromEntries(Object.entries(rules).map(([rule, words]) => [rule, allowed(words, outcomeOf(rule))])),
    }),
    ...(reasons && {
      reasons: Object.fromEntries(
        Object.keys(reasons).map(rule => [rule, report.results.find(result => result.rule === rule)?.reason ?? 'none']),
      ),
    }),
    ...(zone !== undefined && { zone: judgedZone(report) }),
    ...(accusesNobody && {
      failures: report.results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule),
    }),
  };
}

/** What a scenario wants to read. */
export const wanted = ({ page, hosts, reached, rules, reasons, zone, accusesNobody }: Scenario): ReportReading => ({
  ...(page && { page }),
  ...(hosts && { hosts }),
  ...(reached && { reached }),
  ...(rules && { rules }),
  ...(reasons && { reasons }),
  ...(zone !== undefined && { zone }),
  ...(accusesNobody && { failures: [] }),
});

/** A report as a person reads it who asks why a scenario does not hold. */
export function inShort({ requestedUrl, status, problem, ipv6, vantage, results }: PageReport): string {
  const verdict = ipv6 as IPv6Verdict | undefined;
  return [
    `${requestedUrl}: ${status} ${problem ?? ''}`,
    `vantage ${JSON.stringify(vantage)}`,
    `level ${verdict?.level ?? 'none'}, ${verdict?.how ?? ''}`,
    ...(verdict?.hosts ?? [])
      .slice(0, 10)
      .map(({ host, verdict: reading, weight }) => `  ${host}: ${reading}, ${weight}`),
    ...results.map(
      ({ rule, outcome, reason, values }) => `  ${outcome} ${rule}: ${reason} ${JSON.stringify(values ?? {})}`,
    ),
  ].join('\n');
}

function reachedIn(verdict: IPv6Verdict | undefined, wanted: NonNullable<Scenario['reached']>): typeof wanted {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, way]) => {
      const seen = verdict?.hosts.find(({ host }) => host === name)?.reachedOver ?? [];
      return [name, seen.includes(way) ? way : (seen[0] ?? 'unseen')];
    }),
  );
}

const judgedZone = ({ results }: PageReport): string =>
  String(results.find(({ rule }) => rule === 'ipv6/name-servers-have-ipv6')?.values?.zone ?? 'none');

const allowed = <T>(words: readonly T[], word: T): readonly T[] => (words.includes(word) ? words : [word]);
