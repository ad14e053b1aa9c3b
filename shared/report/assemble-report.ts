import { ipv6Verdict } from '../audit/ipv6-verdict';
import { pageStatus } from '../audit/page-status';
import type { ProcedureProfile } from '../audit/procedure-profile';
import { procedureSummary } from '../audit/procedure-summary';
import { runAudit } from '../audit/run-audit';
import type { GatherProblem } from '../facts/gather-page';
import type { PageFacts } from '../facts/page-facts';
import { withoutTypedTexts } from '../facts/typed-texts';
import { CATALOGUE, pillarOf } from '../rules/catalogue';
import type { Pillar } from '../rules/outcome';
import type { PageReport } from './page-report';

export interface ReportInput {
  requestedUrl: string;
  /** When the page was read, ISO 8601 UTC. */
  auditedAt: string;
  engine: PageReport['engine'];
  pillars: readonly Pillar[];
  facts: Partial<PageFacts>;
  problems: readonly GatherProblem[];
  /** Whose page it is, from `reportAgency`. */
  agency?: PageReport['agency'];
  /** The legal order procedures are measured by. */
  profile?: ProcedureProfile | undefined;
}

/**
 * Judges gathered facts and makes the page's report; the extension and the checker both end here. Nothing that a person
 * typed into the page is in it.
 */
export function assembleReport(input: ReportInput): PageReport {
  return withoutTypedTexts(wholeReport(input), input.facts.typedTexts ?? []);
}

function wholeReport(input: ReportInput): PageReport {
  const { requestedUrl, auditedAt, engine, pillars, facts, problems, agency } = input;
  const { page, network } = facts;
  const report: PageReport = {
    schema: 'soicong-report/1',
    requestedUrl,
    finalUrl: page?.url ?? requestedUrl,
    auditedAt,
    status: pageStatus(facts),
    engine,
    vantage: network?.vantage ?? { ipv4: null, ipv6: null, resolver: null },
    results: runAudit(
      facts,
      CATALOGUE.filter(rule => pillars.includes(pillarOf(rule.id))),
      input.profile,
    ),
  };
  if (page) Object.assign(report, { title: page.title, elements: page.elementCount });
  if (agency !== undefined) report.agency = agency;
  const ipv6 = network && pillars.includes('ipv6') ? ipv6Verdict(network, facts.ipv6Only) : null;
  if (ipv6 !== null) report.ipv6 = ipv6;
  const procedure = pillars.includes('procedure') ? procedureSummary(facts, report.results, input.profile) : null;
  if (procedure !== null) report.procedure = procedure;
  if (problems.length > 0) report.problems = problems;
  const unreached = facts.frames?.filter(frame => !frame.reached).map(frame => frame.url) ?? [];
  if (unreached.length > 0) report.unreachedFrames = unreached;
  return report;
}
