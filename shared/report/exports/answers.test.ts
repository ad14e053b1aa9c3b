import { describe, expect, test } from 'vitest';
import { exportReports } from '../export-reports';
import type { PageReport } from '../page-report';

const note = 'Đã hỏi biên tập viên <b>kỹ</b>, "ổn"';
const at = '2026-11-21T09:00:00Z';
const from = '2026-11-20T08:00:00Z';
const unsure = { outcome: 'cantTell', reason: 'axe-incomplete', values: { count: 1 }, evidence: [] } as const;

const report: PageReport = {
  schema: 'soicong-report/1',
  requestedUrl: 'http://dichvucong.an-mau.example/',
  finalUrl: 'http://dichvucong.an-mau.example/',
  auditedAt: '2026-11-21T08:00:00Z',
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: false, resolver: null },
  results: [
    { rule: 'accessibility/link-name', ...unsure, answer: { outcome: 'failed', answeredAt: at, note } },
    { rule: 'accessibility/label', ...unsure, answer: { outcome: 'passed', answeredAt: at, from } },
    { rule: 'accessibility/image-alt', ...unsure },
  ],
  assessment: [
    { criterion: '1.3.3', outcome: 'failed', answeredAt: at, note },
    { criterion: '1.4.1', outcome: 'passed', answeredAt: at },
  ],
};

describe('answers of a person in CSV', () => {
  const rows = exportReports([report], 'csv').trimEnd().split('\r\n');

  test('stand beside what the tool says, with the note', () => {
    const row = rows.find(line => line.includes('accessibility/link-name')) ?? '';
    expect(row).toContain(',cantTell,');
    expect(row).toMatch(/,failed,"Đã hỏi biên tập viên <b>kỹ<\/b>, ""ổn""",2026-11-21T09:00:00Z,$/);
  });

  test('have a row of their own for each criterion, in as many cells as the head names', () => {
    expect(rows).toHaveLength(1 + report.results.length + 2);
    const row = rows.find(line => line.includes('wcag22/1.4.1')) ?? '';
    expect(row.split(',')).toHaveLength(rows[0]?.split(',').length ?? 0);
    expect(row).toMatch(/,passed,,2026-11-21T09:00:00Z,$/);
  });

  test('say of which audit they come', () => {
    expect(rows.find(line => line.includes('accessibility/label'))).toMatch(/,2026-11-20T08:00:00Z$/);
  });
});

interface Assertion {
  '@id'?: string;
  '@type': string | string[];
  assertedBy: { '@id': string };
  mode?: { '@id': string };
  date: string;
  test: { '@id': string; title: string };
  result: { outcome: { '@id': string }; description: string; info?: string };
}

describe('answers of a person in EARL', () => {
  const graph = (JSON.parse(exportReports([report], 'earl')) as { '@graph': Assertion[] })['@graph'];
  const about = (id: string) => graph.filter(node => node['@type'] === 'Assertion' && node.test['@id'] === id);

  test('are asserted by a person, never by the tool', () => {
    expect(graph.find(node => node['@id'] === '_:auditor')).toMatchObject({ '@type': ['Assertor', 'Person'] });
    const manual = graph.filter(({ mode }) => /manual|semiAuto/.test(mode?.['@id'] ?? ''));
    expect(manual.length).toBeGreaterThan(3);
    expect(manual.every(({ assertedBy }) => assertedBy['@id'] === '_:auditor')).toBe(true);
  });

  test('a criterion that no rule of the report checks is manual, and the note is the description', () => {
    expect(about('WCAG2:sensory-characteristics')).toMatchObject([
      { mode: { '@id': 'earl:manual' }, date: at, result: { outcome: { '@id': 'earl:failed' }, description: note } },
    ]);
  });

  test('a rule has the word of the tool and, beside it, that of the person', () => {
    const linkName = about('urn:soicong:rule:accessibility/link-name');
    expect(linkName.map(({ mode, result }) => [mode?.['@id'], result.outcome['@id']])).toEqual([
      ['earl:automatic', 'earl:cantTell'],
      ['earl:semiAuto', 'earl:failed'],
    ]);
    expect(about('urn:soicong:rule:accessibility/label')[1]?.result.info).toContain(from);
  });

  test('decide a criterion whose rule asked', () => {
    expect(about('WCAG2:link-purpose-in-context')).toMatchObject([
      { mode: { '@id': 'earl:semiAuto' }, result: { outcome: { '@id': 'earl:failed' } } },
    ]);
  });

  test('are not spoken of where there are none', () => {
    const { assessment: _, ...plain } = { ...report, results: report.results.slice(2) };
    expect(exportReports([plain], 'earl')).not.toContain('auditor');
  });
});

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  kind: string;
  level: string;
  message: { text: string };
  properties?: { answer: { outcome: string } };
}

describe('answers of a person in SARIF', () => {
  const log = JSON.parse(exportReports([report], 'sarif')) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: SarifResult[] }[];
  };
  const results = log.runs[0]?.results ?? [];
  const byRule = (id: string) => results.find(({ ruleId }) => ruleId === id);

  test.each([
    ['accessibility/link-name', 'fail', 'error'],
    ['accessibility/label', 'pass', 'none'],
    ['accessibility/image-alt', 'review', 'none'],
    ['wcag22/1.3.3', 'fail', 'error'],
  ])('%s is a %s', (rule, kind, level) => {
    expect(byRule(rule)).toMatchObject({ kind, level });
  });

  test('stand in the message and in the properties, and every rule is described', () => {
    expect(byRule('accessibility/link-name')?.message.text).toContain(note);
    expect(byRule('wcag22/1.3.3')?.properties?.answer).toMatchObject({ outcome: 'failed' });
    const ids = log.runs[0]?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
  });
});

describe('answers of a person in HTML', () => {
  const html = exportReports([report], 'html');

  test('stand with the finding and in a table of criteria, as plain text', () => {
    expect(html).toContain('Người kiểm tra: Chưa đạt');
    expect(html).toContain('Đã hỏi biên tập viên &lt;b&gt;kỹ&lt;/b&gt;');
    expect(html).toContain('Kiểm tra thủ công (WCAG 2.2): 2 tiêu chí đã trả lời');
    expect(html).not.toContain('<b>kỹ');
  });

  test('say of which audit they come', () => {
    expect(html).toContain('Câu trả lời lấy từ lần kiểm tra lúc');
  });
});
