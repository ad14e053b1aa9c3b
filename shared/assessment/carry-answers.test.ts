import { describe, expect, test } from 'vitest';
import { type PageReport, readReport } from '../report/page-report';
import { countAnswers, withAnswersOf } from './carry-answers';

const at = '2026-11-21T09:00:00Z';
const answer = { outcome: 'passed', answeredAt: at, note: 'Đã xem' } as const;
const result = (rule: string, outcome: 'cantTell' | 'passed' | 'failed', given = {}) =>
  ({ rule: `accessibility/${rule}`, outcome, reason: 'axe-incomplete', evidence: [], ...given }) as const;

const page: PageReport = {
  schema: 'soicong-report/1',
  requestedUrl: 'http://dichvucong.an-mau.example/',
  finalUrl: 'http://dichvucong.an-mau.example/',
  auditedAt: '2026-11-22T08:00:00Z',
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: false, resolver: null },
  results: [result('label', 'cantTell'), result('link-name', 'failed'), result('region', 'cantTell')],
};
const earlier: PageReport = {
  ...page,
  auditedAt: '2026-11-21T08:00:00Z',
  results: [result('label', 'cantTell', { answer }), result('link-name', 'cantTell', { answer })],
  assessment: [{ criterion: '1.3.3', outcome: 'failed', answeredAt: at }],
};

describe('answers to an earlier audit of the same page', () => {
  const carried = withAnswersOf(page, earlier);

  test('are taken over where the question stands, and say of which audit they come', () => {
    expect(carried.results[0]?.answer).toEqual({ ...answer, from: earlier.auditedAt });
    expect(carried.assessment).toEqual([{ ...earlier.assessment?.[0], from: earlier.auditedAt }]);
    expect(countAnswers(carried)).toBe(2);
  });

  test('never stand where the tool now decides by itself', () => {
    expect(carried.results[1]).toEqual(page.results[1]);
  });

  test('never take the place of new answers', () => {
    const fresh = { outcome: 'failed', answeredAt: '2026-11-22T09:00:00Z' } as const;
    const answered = { ...page, results: [result('label', 'cantTell', { answer: fresh })] };
    expect(withAnswersOf(answered, earlier).results[0]?.answer).toEqual(fresh);
  });

  test('keep the name of the audit they were first given about', () => {
    const third = withAnswersOf({ ...page, auditedAt: '2026-11-23T08:00:00Z' }, carried);
    expect(third.results[0]?.answer?.from).toBe(earlier.auditedAt);
    expect(third.assessment?.[0]?.from).toBe(earlier.auditedAt);
  });

  test('make a report that can be read again', () => {
    expect(readReport(JSON.parse(JSON.stringify(carried)))).toEqual(carried);
  });
});
