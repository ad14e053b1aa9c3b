import type { RuleResult } from '../../audit/rule-result';
import { ruleById } from '../../rules/catalogue';
import { OUTCOMES, type Outcome } from '../../rules/outcome';
import { type Localized, say } from '../../text/localized';
import { reasonText } from '../../text/reason-keys';
import type { PageReport } from '../page-report';
import { WCAG_IDS } from './wcag-ids-table';

/** Words of EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/) as the WCAG-EM report tool and ACT tools read them. */
const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  WCAG2: 'https://www.w3.org/TR/WCAG22/#',
  ACTRules: 'https://www.w3.org/WAI/standards-guidelines/act/rules/',
  '@vocab': 'http://www.w3.org/ns/earl#',
  source: { '@id': 'dct:source', '@type': '@id' },
  title: 'dct:title',
  description: 'dct:description',
  date: 'dct:date',
  isPartOf: 'dct:isPartOf',
} as const;

/** Who answered is not asked and not kept: a role, not a name. */
const AUDITOR = { '@id': '_:auditor', '@type': ['Assertor', 'Person'], title: 'Auditor' } as const;

const TOOL = { '@id': '_:soicong', '@type': ['Assertor', 'Software'], title: 'Soi Cổng' } as const;

/** When several rules speak about one criterion, the first of these that one of them gave is the criterion's outcome. */
const STRONGEST: readonly Outcome[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/**
 * Reports as EARL in JSON-LD. For the WCAG-EM report tool one assertion per page and success criterion; for ACT tools, and
 * for rules of no criterion, one per page and rule as well. Advice never speaks for a criterion. What a person answered
 * about a criterion stands in place of what the tool says; what a person answered to a question of a rule, beside it.
 */
export function earlOf(reports: readonly PageReport[]): string {
  const assertions = reports.flatMap(report => [
    ...criterionAssertions(report),
    ...ruleAssertions(report),
    ...answerAssertions(report),
  ]);
  const graph = reports.some(hasAnswers) ? [TOOL, AUDITOR, ...assertions] : [TOOL, ...assertions];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}

function criterionAssertions(report: PageReport): object[] {
  const byCriterion = new Map<string, RuleResult[]>();
  for (const result of report.results) {
    const rule = ruleById(result.rule);
    if (rule === null || rule.advisory === true) continue;
    for (const number of rule.wcag ?? []) byCriterion.set(number, [...(byCriterion.get(number) ?? []), result]);
  }
  for (const { criterion } of report.assessment ?? []) if (!byCriterion.has(criterion)) byCriterion.set(criterion, []);
  return [...byCriterion]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([number, results]) => criterionAssertion(report, number, results));
}

function criterionAssertion(report: PageReport, number: string, results: readonly RuleResult[]): object {
  const test = { '@id': `WCAG2:${WCAG_IDS[number] ?? number}`, '@type': 'TestCriterion', title: number };
  const answer = report.assessment?.find(({ criterion }) => criterion === number);
  if (answer !== undefined) {
    const mode = results.length === 0 ? 'manual' : 'semiAuto';
    return { ...personHead(report, mode, answer.answeredAt), test, result: answerResult(answer) };
  }
  const outcome = STRONGEST.find(word => results.some(result => effective(result) === word)) ?? 'untested';
  const telling = results.filter(result => effective(result) === outcome);
  const told = outcome === 'failed' || outcome === 'cantTell' ? telling.map(sentence).join(' ') : '';
  const final = criterionOutcome(outcome, results);
  // What is left open in the end is nobody's answer.
  const answered = final === outcome ? telling.find(result => result.outcome === 'cantTell')?.answer : undefined;
  return {
    ...(answered === undefined ? head(report) : personHead(report, 'semiAuto', answered.answeredAt)),
    test,
    result: {
      '@type': 'TestResult',
      outcome: { '@id': `earl:${final}` },
      description: told,
    },
  };
}

/** A criterion is not met because our automatic rules found nothing: a person still has to say `passed` (WCAG-EM, step 4). */
const criterionOutcome = (outcome: Outcome, results: readonly RuleResult[]): Outcome =>
  outcome === 'passed' && results.some(({ answer }) => answer?.outcome !== 'passed') ? 'cantTell' : outcome;

/** What is known about a rule in the end: a person's answer decides what the tool could not. */
const effective = ({ outcome, answer }: RuleResult): Outcome =>
  outcome === 'cantTell' && answer !== undefined ? answer.outcome : outcome;

function answerAssertions(report: PageReport): object[] {
  return report.results.flatMap(({ rule, answer }) =>
    answer === undefined
      ? []
      : [
          {
            ...personHead(report, 'semiAuto', answer.answeredAt),
            test: { '@id': `urn:soicong:rule:${rule}`, '@type': 'TestCase', title: rule },
            result: answerResult(answer),
          },
        ],
  );
}

/** The person's own words are the description; of which audit an answer comes is further information. */
function answerResult({ outcome, note, from }: NonNullable<RuleResult['answer']>): object {
  return {
    '@type': 'TestResult',
    outcome: { '@id': `earl:${outcome}` },
    description: note ?? '',
    ...(from === undefined ? {} : { info: `Answer given about the page as read at ${from}` }),
  };
}

const hasAnswers = ({ results, assessment = [] }: PageReport): boolean =>
  assessment.length > 0 || results.some(({ answer }) => answer !== undefined);

function ruleAssertions(report: PageReport): object[] {
  return report.results.map(result => {
    const act = ruleById(result.rule)?.act ?? [];
    return {
      ...head(report),
      test: {
        '@id': `urn:soicong:rule:${result.rule}`,
        '@type': 'TestCase',
        title: result.rule,
        ...(act.length === 0 ? {} : { isPartOf: act.map(id => ({ '@id': `ACTRules:${id}/` })) }),
      },
      result: {
        '@type': 'TestResult',
        outcome: { '@id': `earl:${OUTCOMES.includes(result.outcome) ? result.outcome : 'untested'}` },
        description: sentence(result),
        ...(result.evidence.length === 0 ? {} : { pointer: result.evidence.slice(0, 5).map(pointerOf) }),
      },
    };
  });
}

const personHead = (report: PageReport, mode: 'manual' | 'semiAuto', answeredAt: string) => ({
  ...head(report),
  assertedBy: { '@id': AUDITOR['@id'] },
  mode: { '@id': `earl:${mode}` },
  date: answeredAt,
});

const head = (report: PageReport) => ({
  '@type': 'Assertion',
  assertedBy: { '@id': TOOL['@id'] },
  mode: { '@id': 'earl:automatic' },
  date: report.auditedAt,
  subject: {
    '@id': report.finalUrl,
    '@type': ['WebPage', 'TestSubject'],
    source: report.finalUrl,
    title: report.title ?? '',
  },
});

function pointerOf({ frame, selector, quote, host, address }: RuleResult['evidence'][number]): object {
  const where = [frame, selector, host, address].filter(part => part !== undefined).join(' > ');
  return { '@type': 'Pointer', description: quote === undefined ? where : `${where}: ${quote}` };
}

function sentence({ rule, reason, values }: RuleResult): string {
  const text: Localized | null = reasonText(reason);
  return text === null ? `${rule}: ${reason}` : `${rule}: ${say(text, 'en', values ?? {})}`;
}
