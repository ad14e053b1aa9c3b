import { describe, expect, test } from 'vitest';
import { type PageReport, readReport } from '../report/page-report';
import { withCriterionAnswer, withoutCriterionAnswer } from './criterion-answers';

const report: PageReport = readReport({
  schema: 'soicong-report/1',
  requestedUrl: 'https://dichvucong.example/',
  finalUrl: 'https://dichvucong.example/',
  auditedAt: '2026-11-21T08:00:00Z',
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: null, resolver: null },
  results: [],
});
const answeredAt = '2026-11-21T09:00:00.000Z';

describe('an answer of the guided assessment', () => {
  test('joins the report in the order of the standard and can be read back from a file', () => {
    const later = withCriterionAnswer(report, { criterion: '2.4.11', outcome: 'passed', answeredAt });
    const both = withCriterionAnswer(later, {
      criterion: '2.4.3',
      outcome: 'failed',
      answeredAt,
      note: ' Nhảy ngược ',
    });
    expect(both.assessment).toEqual([
      { criterion: '2.4.3', outcome: 'failed', answeredAt, note: 'Nhảy ngược' },
      { criterion: '2.4.11', outcome: 'passed', answeredAt },
    ]);
    expect(readReport(JSON.parse(JSON.stringify(both)))).toEqual(both);
    expect(report.assessment).toBeUndefined();
  });

  test('takes the place of an earlier one', () => {
    const first = withCriterionAnswer(report, { criterion: '1.1.1', outcome: 'failed', answeredAt, note: 'x' });
    const second = withCriterionAnswer(first, { criterion: '1.1.1', outcome: 'passed', answeredAt });
    expect(second.assessment).toEqual([{ criterion: '1.1.1', outcome: 'passed', answeredAt }]);
  });

  test('can be taken back without a trace', () => {
    const answered = withCriterionAnswer(report, { criterion: '1.1.1', outcome: 'passed', answeredAt });
    expect(withoutCriterionAnswer(answered, '1.1.1')).toEqual(report);
  });

  test('is refused for a criterion of level AAA', () => {
    expect(() => withCriterionAnswer(report, { criterion: '1.4.6', outcome: 'passed', answeredAt })).toThrow('1.4.6');
  });
});
