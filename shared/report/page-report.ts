import { RULE_RESULT } from '../audit/rule-result';
import { JOURNEY_RECORD } from '../journey/journey-record';
import { OUTCOMES } from '../rules/outcome';
import {
  anything,
  count,
  flag,
  type Infer,
  listOf,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
  textLike,
} from '../shape/shape';

/** What kind of answer the address gave. Only `ok` pages are scored. */
export const STATUSES = ['ok', 'unreachable', 'blocked', 'timeout', 'empty', 'login', 'error'] as const;
export type PageStatus = (typeof STATUSES)[number];

const vantage = object(
  { ipv4: orNull(flag()), ipv6: orNull(flag()), resolver: orNull(text()) },
  { proxy: orNull(flag()), nat64: orNull(flag()) },
);

const instant = textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'a UTC time such as 2026-11-21T08:00:00Z');

/** An auditor's answer to one success criterion of WCAG 2.2, from the guided assessment. */
const criterionAnswer = object(
  {
    criterion: textLike(/^\d\.\d\.\d+$/, 'a success criterion such as 1.4.3'),
    outcome: oneOf(OUTCOMES),
    answeredAt: instant,
  },
  { note: text(), from: text() },
);
export type CriterionAnswer = Infer<typeof criterionAnswer>;

/** Schema `soicong-report/1`: what one audit found on one page. */
export const PAGE_REPORT = object(
  {
    schema: oneOf(['soicong-report/1']),
    requestedUrl: text(),
    finalUrl: text(),
    auditedAt: instant,
    status: oneOf(STATUSES),
    engine: object({ version: text(), axe: text(), rules: text() }),
    vantage,
    results: listOf(RULE_RESULT),
  },
  {
    title: text(),
    /** Why the status is not `ok`, for people. */
    problem: text(),
    /** Who the host belongs to, when the registry knows. */
    agency: object({ id: text(), name: text() }, { unit: text() }),
    /** Frames that could not be looked into: their addresses. */
    unreachedFrames: listOf(text()),
    /** Parts of the facts that could not be gathered, with the error. */
    problems: listOf(object({ part: text(), error: text() })),
    /** Elements in the top document. */
    elements: count(),
    /** A judged procedure's parts and numbers, when the page shows one. */
    procedure: anything(),
    /** Verdicts on the hosts and on the page for a person without IPv4. */
    ipv6: anything(),
    elapsedMilliseconds: count(),
    /** When the page was tried (zoom, spacing, focus), where that was done after it was read. */
    actedAt: instant,
    /** What a person found by hand, one answer per criterion. */
    assessment: listOf(criterionAnswer),
    /** The walk through the application that the assisted rules were judged by, as the auditor confirmed it. */
    journey: JOURNEY_RECORD,
  },
);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type PageReport = Mutable<Infer<typeof PAGE_REPORT>>;

/**
 * Reads one report, for example a line of reports.ndjson.
 * @param value parsed JSON
 * @throws Error whose message names the path, for example `report.results[0].outcome: wanted one of passed, …`
 */
export function readReport(value: unknown): PageReport {
  return (PAGE_REPORT as Shape<PageReport>).read(value, 'report');
}

/** The published JSON Schema (draft 2020-12) of a page report. */
export function reportJsonSchema(): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'soicong-report/1', ...PAGE_REPORT.schema };
}
