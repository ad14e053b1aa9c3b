import type { RuleResult } from '../audit/rule-result';
import type { PageReport } from '../report/page-report';
import type { Evidence } from '../rules/outcome';
import type { Localized } from '../text/localized';
import { reasonText } from '../text/reason-keys';

/** What a person is asked because the engine could not tell. */
export interface ReviewQuestion {
  rule: string;
  /** What must hold (the title of the rule's help page) and why the engine is unsure. */
  text: Localized;
  /** Values to fill into the text's `{name}` marks. */
  values: Readonly<Record<string, string | number>>;
  /** What to look at; empty when the question is about the whole page. */
  elements: readonly Evidence[];
  /** How many elements there were when not all are kept. */
  count: number;
  answer: RuleResult['answer'] | null;
}

export interface Answer {
  rule: string;
  outcome: 'passed' | 'failed' | 'inapplicable' | 'cantTell';
  /** ISO 8601 UTC. */
  answeredAt: string;
  /** The auditor's own words. */
  note?: string;
}

const UNSURE: Localized = {
  vi: 'Công cụ chưa quyết được, cần người xem.',
  en: 'The tool cannot decide this; a person has to look.',
  fr: 'L’outil ne peut pas trancher ; une personne doit regarder.',
};

/**
 * Turns every `cantTell` of a report into a question, answered ones included.
 * @param titleOf title of a rule's help page, or null when this version has none
 */
export function questionsOf(report: PageReport, titleOf: (rule: string) => Localized | null): ReviewQuestion[] {
  return report.results
    .filter(({ outcome }) => outcome === 'cantTell')
    .map(({ rule, reason, values, evidence, count, answer }) => {
      const elements = evidence.filter(
        entry => entry.outcome === undefined || entry.outcome === 'cantTell',
      ) as Evidence[];
      return {
        rule,
        text: joined(titleOf(rule), reasonText(reason) ?? UNSURE),
        values: values ?? {},
        elements,
        count: count ?? elements.length,
        answer: answer ?? null,
      };
    });
}

/**
 * A report with a person's answer beside what the engine says; the engine's own outcome stays as it is.
 * @throws Error when the report has no result of this rule
 */
export function withAnswer(report: PageReport, { rule, outcome, answeredAt, note }: Answer): PageReport {
  const words = note?.trim() ?? '';
  const answer = words === '' ? { outcome, answeredAt } : { outcome, answeredAt, note: words };
  return changed(report, rule, result => ({ ...result, answer }));
}

/** A report without the answer to this rule. @throws Error when the report has no result of this rule */
export function withoutAnswer(report: PageReport, rule: string): PageReport {
  return changed(report, rule, ({ answer: _, ...result }) => result);
}

function changed(report: PageReport, rule: string, change: (result: RuleResult) => RuleResult): PageReport {
  if (!report.results.some(result => result.rule === rule)) throw new Error(`the report has no result of ${rule}`);
  return { ...report, results: report.results.map(result => (result.rule === rule ? change(result) : result)) };
}

function joined(title: Localized | null, reason: Localized): Localized {
  if (title === null) return reason;
  return { vi: `${title.vi}? ${reason.vi}`, en: `${title.en}? ${reason.en}`, fr: `${title.fr} ? ${reason.fr}` };
}
