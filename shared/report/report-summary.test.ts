import { describe, expect, test } from 'vitest';
import type { PageReport } from './page-report';
import { auditedAtLine, reportSummary } from './report-summary';

const report: PageReport = {
  schema: 'soicong-report/1',
  requestedUrl: 'https://cong.example/',
  finalUrl: 'https://cong.example/thu-tuc',
  title: 'Thủ tục mẫu',
  auditedAt: '2026-11-21T20:00:00Z',
  status: 'ok',
  engine: { version: '0', axe: '0', rules: '0' },
  vantage: { ipv4: null, ipv6: null, resolver: null },
  results: [
    { rule: 'accessibility/image-alt', outcome: 'failed', reason: 'axe-violation', values: { count: 2 }, evidence: [] },
    { rule: 'accessibility/label', outcome: 'passed', reason: 'axe-pass', evidence: [] },
  ],
};

describe('a report in a few lines', () => {
  const said = reportSummary(report, 'vi');

  test('says which page, and what is not yet met, with its numbers', () => {
    expect(said).toContain('Thủ tục mẫu\nhttps://cong.example/thu-tuc\n');
    expect(said).toContain('- accessibility/image-alt: axe-core thấy 2 phần tử cần sửa.');
  });

  test('counts each pillar, also one where nothing was found', () => {
    expect(said).toContain('Khả năng tiếp cận: 1 chưa đạt, 0 cần người xem, 1 đạt');
    expect(said).toContain('Đầy đủ thủ tục: 0 chưa đạt');
  });

  test('gives the time as people in Viet Nam live by it', () => {
    expect(auditedAtLine(report, 'vi')).toContain('03:00 22');
  });
});
