import type { RuleResult } from '../../shared/audit/rule-result';
import type { PublishedPage } from '../../shared/report/edition';
import { pillarOf, ruleById } from '../../shared/rules/catalogue';
import { OUTCOMES, PILLARS, SEVERITIES } from '../../shared/rules/outcome';
import { OUTCOME_TEXT, PILLAR_TEXT, STATUS_TEXT } from '../../shared/text/outcome-text';
import { FactList } from '../components/fact-list';
import { Finding } from '../components/finding';
import { Layout } from '../components/layout';
import { PageTiles } from '../components/score-figures';
import { ScrollTable } from '../components/scroll-table';
import { AGENCY } from '../content/list-text';
import { REPORT } from '../content/report-text';
import { SCORE } from '../content/score-text';
import { formatInstant, type View } from '../view';
import { agencyTrail } from './portal';

/** Findings that carry their whole help text, so that a page stays light; the others lead to it. */
const TOLD_IN_FULL = 40;

/** One audited page: outcomes per pillar, every finding with its evidence and its repair. */
export function ReportPage({ view, page }: { view: View; page: PublishedPage }) {
  const { write, href } = view;
  const { host, sample, report, pillars } = page;
  const title = report.title || write(REPORT.untitled);
  const trail = [...agencyTrail(view, page), { route: { page: 'portal' as const, host, sample }, label: host }];
  const of = (outcome: string) => report.results.filter(result => result.outcome === outcome).toSorted(bySeverity);
  const [failed, doubtful] = [of('failed'), of('cantTell')];
  return (
    <Layout view={view} title={title} description={`${write(REPORT.reportOf)} ${report.finalUrl}`} trail={trail}>
      <h1>{title}</h1>
      <PageFacts view={view} page={page} />
      <h2>{write(AGENCY.scores)}</h2>
      {report.status === 'ok' ? (
        <PageTiles view={view} pillars={pillars} />
      ) : (
        <p class="note">{write(REPORT.notRead)}</p>
      )}
      <h2>{write(REPORT.outcomes)}</h2>
      <OutcomeTable view={view} results={report.results} />
      {report.status !== 'ok' ? null : (
        <>
          <h2>{write(REPORT.toFix, { count: failed.length })}</h2>
          {failed.length === 0 ? <p>{write(REPORT.nothingFound)}</p> : null}
          {failed.map((result, index) => (
            <Finding key={result.rule} view={view} result={result} brief={index >= TOLD_IN_FULL} />
          ))}
          {doubtful.length === 0 ? null : (
            <>
              <h2>{write(REPORT.toLook, { count: doubtful.length })}</h2>
              <p class="fine">{write(REPORT.toLookAbout)}</p>
              {doubtful.map(result => (
                <Finding key={result.rule} view={view} result={result} brief={failed.length >= TOLD_IN_FULL} />
              ))}
            </>
          )}
        </>
      )}
      <p>
        <a href={href({ page: 'about' })}>{write(REPORT.wrongFinding)}</a>
      </p>
    </Layout>
  );
}

/** Critical first; advice after everything that counts. */
function bySeverity(a: RuleResult, b: RuleResult): number {
  const urgency = ({ rule }: RuleResult) => {
    const known = ruleById(rule);
    return (known?.advisory === true ? 10 : 0) + SEVERITIES.indexOf(known?.severity ?? 'minor');
  };
  return urgency(a) - urgency(b);
}

function PageFacts({ view, page: { report } }: { view: View; page: PublishedPage }) {
  const { write } = view;
  const { ipv4, ipv6 } = report.vantage;
  const rows: [string, string][] = [
    [write(REPORT.address), report.finalUrl],
    [write(REPORT.status), [write(STATUS_TEXT[report.status]), report.problem].filter(Boolean).join(': ')],
    [write(REPORT.readAt), formatInstant(report.auditedAt)],
    [write(REPORT.tool), write(SCORE.engines, report.engine).replaceAll(/^[^:]*: ?|\.$/g, '')],
    [write(REPORT.vantage), `${family(view, 'IPv4', ipv4)}, ${family(view, 'IPv6', ipv6)}`],
  ];
  if (report.unreachedFrames !== undefined) rows.push([write(REPORT.unreached), report.unreachedFrames.join(' ')]);
  return <FactList rows={rows} />;
}

function family({ write }: View, name: string, there: boolean | null): string {
  return write(there === null ? REPORT.unknownIt : there ? REPORT.withIt : REPORT.withoutIt, { family: name });
}

function OutcomeTable({ view, results }: { view: View; results: readonly RuleResult[] }) {
  const { write } = view;
  const heads = [write(REPORT.pillar), ...OUTCOMES.map(outcome => write(OUTCOME_TEXT[outcome]))];
  return (
    <ScrollTable view={view} caption={write(REPORT.outcomes)} heads={heads}>
      {PILLARS.map(pillar => {
        const own = results.filter(({ rule }) => pillarOf(rule) === pillar);
        return (
          <tr key={pillar}>
            <th scope="row">{write(PILLAR_TEXT[pillar])}</th>
            {OUTCOMES.map(outcome => (
              <td key={outcome}>{own.filter(result => result.outcome === outcome).length}</td>
            ))}
          </tr>
        );
      })}
    </ScrollTable>
  );
}
