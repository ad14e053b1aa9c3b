import type { RuleResult } from '../audit/rule-result';
import { pillarOf, ruleById } from '../rules/catalogue';
import type { ASSERTION_COLUMN_TEXT } from '../text/assertion-columns';
import type { PageReport } from './page-report';

/** Where a report stands in an edition; absent for a report that was never published. */
export interface Publication {
  edition: string;
  sample: boolean;
  agency: string | null;
  pageId: string;
  pageKind: string;
}

interface Source {
  report: PageReport;
  result: RuleResult;
  publication?: Publication;
}

type Cell = string | number | boolean | null;
export type AssertionColumn = keyof typeof ASSERTION_COLUMN_TEXT;
/** One rule on one page, flat. */
export type Assertion = Readonly<Partial<Record<AssertionColumn, Cell>>>;

interface Column {
  name: AssertionColumn;
  type: 'text' | 'number' | 'boolean' | 'time';
  of(source: Source): Cell;
}

/** The columns only published rows have. */
const PUBLICATION_COLUMNS: readonly Column[] = [
  { name: 'edition', type: 'text', of: ({ publication }) => publication?.edition ?? null },
  { name: 'sample', type: 'boolean', of: ({ publication }) => publication?.sample ?? null },
  { name: 'agency', type: 'text', of: ({ publication }) => publication?.agency ?? null },
  { name: 'pageId', type: 'text', of: ({ publication }) => publication?.pageId ?? null },
  { name: 'pageKind', type: 'text', of: ({ publication }) => publication?.pageKind ?? null },
];

const REPORT_COLUMNS: readonly Column[] = [
  { name: 'host', type: 'text', of: ({ report }) => hostOf(report.finalUrl) },
  { name: 'url', type: 'text', of: ({ report }) => report.finalUrl },
  { name: 'auditedAt', type: 'time', of: ({ report }) => report.auditedAt },
  { name: 'status', type: 'text', of: ({ report }) => report.status },
  { name: 'rule', type: 'text', of: ({ result }) => result.rule },
  { name: 'pillar', type: 'text', of: ({ result }) => pillarOf(result.rule) },
  { name: 'outcome', type: 'text', of: ({ result }) => result.outcome },
  { name: 'severity', type: 'text', of: ({ result }) => ruleById(result.rule)?.severity ?? null },
  { name: 'advisory', type: 'boolean', of: ({ result }) => ruleById(result.rule)?.advisory ?? false },
  { name: 'wcag', type: 'text', of: ({ result }) => (ruleById(result.rule)?.wcag ?? []).join(' ') },
  { name: 'act', type: 'text', of: ({ result }) => (ruleById(result.rule)?.act ?? []).join(' ') },
  { name: 'reason', type: 'text', of: ({ result }) => result.reason },
  { name: 'evidenceCount', type: 'number', of: ({ result }) => result.count ?? result.evidence.length },
  { name: 'frame', type: 'text', of: ({ result }) => result.evidence[0]?.frame ?? null },
  { name: 'selector', type: 'text', of: ({ result }) => result.evidence[0]?.selector ?? null },
  { name: 'quote', type: 'text', of: ({ result }) => result.evidence[0]?.quote ?? null },
  { name: 'evidenceHost', type: 'text', of: ({ result }) => result.evidence[0]?.host ?? null },
  { name: 'toolVersion', type: 'text', of: ({ report }) => report.engine.version },
  { name: 'axeVersion', type: 'text', of: ({ report }) => report.engine.axe },
  { name: 'rulesVersion', type: 'text', of: ({ report }) => report.engine.rules },
  { name: 'vantageIpv4', type: 'boolean', of: ({ report }) => report.vantage.ipv4 },
  { name: 'vantageIpv6', type: 'boolean', of: ({ report }) => report.vantage.ipv6 },
];

/** The columns of published open data, in order. */
export const PUBLISHED_COLUMNS: readonly Column[] = [...PUBLICATION_COLUMNS, ...REPORT_COLUMNS];

/** The names of the columns an exported report has, in order. */
export const EXPORTED_COLUMNS: readonly AssertionColumn[] = REPORT_COLUMNS.map(({ name }) => name);

/** One flat row per result of a report, in the report's order; with the edition's columns when it was published. */
export function assertionsOf(report: PageReport, publication?: Publication): Assertion[] {
  const columns = publication === undefined ? REPORT_COLUMNS : PUBLISHED_COLUMNS;
  return report.results.map(result => {
    const source = publication === undefined ? { report, result } : { report, result, publication };
    return Object.fromEntries(columns.map(({ name, of }) => [name, of(source)]));
  });
}

/** The host of an address, without port; empty when it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
