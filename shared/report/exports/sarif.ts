import { criterionOf } from '../../assessment/wcag-criteria';
import type { RuleResult } from '../../audit/rule-result';
import { ruleById } from '../../rules/catalogue';
import type { Severity } from '../../rules/outcome';
import { say } from '../../text/localized';
import { reasonText } from '../../text/reason-keys';
import type { CriterionAnswer, PageReport } from '../page-report';
import { ruleHelp } from './rule-help';

const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};

/**
 * Reports as SARIF 2.1.0 (OASIS), for code-scanning views. SARIF speaks of problems only: what failed is a `fail`, what a
 * person has to look at a `review`; other outcomes are left out. What a person answered to a `review` decides its kind, and
 * criteria that a person found not met are failures of their own; the note stands in the message and in `properties`.
 */
export function sarifOf(reports: readonly PageReport[]): string {
  const told = reports.flatMap(report => report.results.filter(isTold).map(({ rule }) => rule));
  const unmet = reports.flatMap(report => unmetCriteria(report).map(({ criterion }) => idOf(criterion)));
  const ids = [...new Set([...told, ...unmet])];
  const results = reports.flatMap(report => [
    ...report.results.filter(isTold).flatMap(result => sarifResults(report, result, ids)),
    ...unmetCriteria(report).map(answer => criterionResult(report, answer, ids)),
  ]);
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

const unmetCriteria = ({ assessment = [] }: PageReport): CriterionAnswer[] =>
  assessment.filter(({ outcome }) => outcome === 'failed');

const idOf = (criterion: string): string => `wcag22/${criterion}`;

function sarifRule(id: string): object {
  const criterion = criterionOf(id.replace('wcag22/', ''));
  if (criterion !== null)
    return {
      id,
      shortDescription: { text: `${criterion.criterion} ${criterion.name.en}` },
      defaultConfiguration: { level: 'error' },
      properties: { tags: [`WCAG ${criterion.criterion}`] },
    };
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
  const reason = text === null ? result.reason : say(text, 'en', result.values ?? {});
  const message = { text: `${reason}${answerSentence(result.answer)}` };
  const kind = kindOf(result);
  const common = {
    ruleId: result.rule,
    ruleIndex: ids.indexOf(result.rule),
    kind,
    // SARIF 2.1.0, 3.27.10: a result that is not a `fail` has the level `none`.
    level: kind === 'fail' ? LEVELS[ruleById(result.rule)?.severity ?? 'minor'] : 'none',
    message,
    ...(result.answer === undefined ? {} : { properties: { answer: result.answer } }),
  };
  const places = result.evidence.filter(({ outcome }) => outcome === undefined || outcome === result.outcome);
  return (places.length === 0 ? [{}] : places).map(place => ({ ...common, locations: [location(report, place)] }));
}

/** SARIF 2.1.0, 3.27.9. */
function kindOf({ outcome, answer }: RuleResult): string {
  const decided = outcome === 'cantTell' ? answer?.outcome : outcome;
  if (decided === 'failed') return 'fail';
  if (decided === 'passed') return 'pass';
  return decided === 'inapplicable' ? 'notApplicable' : 'review';
}

function answerSentence(answer: RuleResult['answer']): string {
  if (answer === undefined) return '';
  return ` Auditor: ${answer.outcome}.${answer.note === undefined ? '' : ` ${answer.note}`}`;
}

function criterionResult(report: PageReport, answer: CriterionAnswer, ids: readonly string[]): object {
  const { criterion, ...given } = answer;
  const name = criterionOf(criterion)?.name.en ?? criterion;
  return {
    ruleId: idOf(criterion),
    ruleIndex: ids.indexOf(idOf(criterion)),
    kind: 'fail',
    level: 'error',
    message: { text: `${criterion} ${name}: not met.${answerSentence(given)}` },
    properties: { answer: given },
    locations: [location(report, {})],
  };
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
