import type { RuleResult } from '../../audit/rule-result';
import { ruleById } from '../../rules/catalogue';
import type { Severity } from '../../rules/outcome';
import { say } from '../../text/localized';
import { reasonText } from '../../text/reason-keys';
import type { PageReport } from '../page-report';
import { ruleHelp } from './rule-help';

const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};

/**
 * Reports as SARIF 2.1.0 (OASIS), for code-scanning views. SARIF speaks of problems only: what failed is a `fail`, what a
 * person has to look at a `review`; other outcomes are left out.
 */
export function sarifOf(reports: readonly PageReport[]): string {
  const ids = [...new Set(reports.flatMap(report => report.results.filter(isTold).map(({ rule }) => rule)))];
  const results = reports.flatMap(report =>
    report.results.filter(isTold).flatMap(result => sarifResults(report, result, ids)),
  );
  const driver = { name: 'Soi Cổng', version: reports[0]?.engine.version ?? '0', rules: ids.map(sarifRule) };
  const notifications = reports.filter(({ status }) => status !== 'ok').map(notification);
  const invocation = { executionSuccessful: true, toolExecutionNotifications: notifications };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations: [invocation], results }],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const isTold = ({ outcome }: RuleResult): boolean => outcome === 'failed' || outcome === 'cantTell';

function sarifRule(id: string): object {
  const [rule, help] = [ruleById(id), ruleHelp(id)];
  return {
    id,
    shortDescription: { text: help?.title.en ?? id },
    ...(help === null
      ? {}
      : { fullDescription: { text: help.summary.en }, help: { text: help.en.how, markdown: help.en.how } }),
    defaultConfiguration: { level: LEVELS[rule?.severity ?? 'minor'] },
    properties: {
      tags: [...(rule?.wcag ?? []).map(number => `WCAG ${number}`), ...(rule?.act ?? []).map(act => `ACT ${act}`)],
    },
  };
}

function sarifResults(report: PageReport, result: RuleResult, ids: readonly string[]): object[] {
  const text = reasonText(result.reason);
  const message = { text: text === null ? result.reason : say(text, 'en', result.values ?? {}) };
  const common = {
    ruleId: result.rule,
    ruleIndex: ids.indexOf(result.rule),
    kind: result.outcome === 'failed' ? 'fail' : 'review',
    // SARIF 2.1.0, 3.27.10: a result that is not a `fail` has the level `none`.
    level: result.outcome === 'failed' ? LEVELS[ruleById(result.rule)?.severity ?? 'minor'] : 'none',
    message,
  };
  const places = result.evidence.filter(({ outcome }) => outcome === undefined || outcome === result.outcome);
  return (places.length === 0 ? [{}] : places).map(place => ({ ...common, locations: [location(report, place)] }));
}

function location(report: PageReport, { frame, selector, quote, host }: RuleResult['evidence'][number]): object {
  const name = [frame, selector, host].filter(part => part !== undefined).join(' > ');
  return {
    physicalLocation: {
      artifactLocation: { uri: report.finalUrl },
      region: { startLine: 1, ...(quote === undefined ? {} : { snippet: { text: quote } }) },
    },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] }),
  };
}

const notification = ({ requestedUrl, status, problem }: PageReport): object => ({
  level: 'warning',
  message: { text: `${requestedUrl}: ${status}${problem === undefined ? '' : `, ${problem}`}` },
});
