import { describe, expect, test } from 'vitest';
import { exportReports } from '../export-reports';
import type { PageReport } from '../page-report';
import { csvLine } from './csv';

const report: PageReport = {
  schema: 'soicong-report/1',
  requestedUrl: 'http://dichvucong.an-mau.example/',
  finalUrl: 'http://dichvucong.an-mau.example/trang-chu',
  auditedAt: '2026-11-21T08:00:00Z',
  status: 'ok',
  title: 'Cổng “An Mẫu” <script>alert(1)</script>',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: false, resolver: null },
  results: [
    {
      rule: 'accessibility/image-alt',
      outcome: 'failed',
      reason: 'axe-violation',
      values: { count: 1 },
      evidence: [{ selector: 'img', quote: '<img src="a,b.png">' }],
    },
    { rule: 'accessibility/label', outcome: 'passed', reason: 'axe-pass', evidence: [] },
    {
      rule: 'accessibility/region',
      outcome: 'failed',
      reason: 'axe-violation',
      values: { count: 1 },
      evidence: [{ selector: 'div' }],
    },
    {
      rule: 'accessibility/link-name',
      outcome: 'cantTell',
      reason: 'axe-incomplete',
      values: { count: 1 },
      evidence: [{ frame: '#khung', selector: 'a' }],
    },
  ],
};

describe('CSV', () => {
  test('opens in Excel with its Vietnamese letters, one row per rule', () => {
    const csv = exportReports([report, report], 'csv');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 2 * report.results.length);
  });

  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['Đạt, tốt', '"Đạt, tốt"'],
    ['a\nb', '"a\nb"'],
  ])('a cell %j can never run as a formula or break a row', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  test('writes numbers as numbers and the unknown as an empty cell', () => {
    expect(csvLine([-3, null, true])).toBe('-3,,true\r\n');
  });
});

interface EarlAssertion {
  '@type': string | string[];
  subject: { '@id': string; source: string };
  test: { '@id': string; '@type': string; isPartOf?: { '@id': string }[] };
  result: { outcome: { '@id': string } };
}

describe('EARL', () => {
  const graph = (JSON.parse(exportReports([report], 'earl')) as { '@graph': EarlAssertion[] })['@graph'];
  const assertions = graph.filter(node => node['@type'] === 'Assertion');
  const criteria = assertions.filter(({ test }) => test['@type'] === 'TestCriterion');
  const outcomeOf = (id: string) =>
    criteria.filter(({ test }) => test['@id'] === id).map(({ result }) => result.outcome);

  test('has one assertion per page and criterion, with the outcome as an id', () => {
    expect(outcomeOf('WCAG2:non-text-content')).toEqual([{ '@id': 'earl:failed' }]);
    expect(new Set(criteria.map(({ test }) => test['@id'])).size).toBe(criteria.length);
  });

  test('does not say that a whole criterion is met because automatic rules passed', () => {
    expect(outcomeOf('WCAG2:name-role-value')).toEqual([{ '@id': 'earl:cantTell' }]);
  });

  test('names the page as WCAG-EM knows it', () => {
    expect(new Set(assertions.map(({ subject }) => subject.source))).toEqual(new Set([report.finalUrl]));
  });

  test('links each rule to the ACT rules it implements', () => {
    const rule = assertions.find(({ test }) => test['@id'] === 'urn:soicong:rule:accessibility/image-alt');
    expect(rule?.test.isPartOf?.map(part => part['@id'])).toContain('ACTRules:23a2a8/');
  });

  test('lets no advice fail a criterion', () => {
    expect(criteria.filter(({ result }) => result.outcome['@id'] === 'earl:failed')).toHaveLength(1);
  });
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: { ruleId: string; ruleIndex: number; kind: string; level: string }[];
  }[];
}

describe('SARIF', () => {
  const log = JSON.parse(exportReports([report], 'sarif')) as Sarif;
  const results = log.runs[0]?.results ?? [];

  test('is version 2.1.0 and names each rule once', () => {
    const ids = log.runs[0]?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(log.version).toBe('2.1.0');
    expect(results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what a person has to look at is a review, never a failure', () => {
    expect(results.find(({ ruleId }) => ruleId.endsWith('link-name'))).toMatchObject({ kind: 'review', level: 'none' });
    expect(results.find(({ ruleId }) => ruleId.endsWith('image-alt'))).toMatchObject({ kind: 'fail', level: 'error' });
  });
});

describe('HTML', () => {
  const html = exportReports([report], 'html');

  test('holds nothing of the page that could run', () => {
    expect(html).not.toMatch(/<(script|img|iframe|object)|<[^>]+\son\w+=|<[^>]+javascript:/);
    expect(html).toContain('&lt;img src=&quot;a,b.png&quot;&gt;');
  });

  test('needs no other file and speaks Vietnamese', () => {
    expect(html).not.toMatch(/<link|src="|url\(/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain('Chưa đạt: Hình ảnh có văn bản thay thế');
  });
});
