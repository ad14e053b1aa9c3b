import { describe, expect, test } from 'vitest';
import { type PageReport, readReport } from '../report/page-report';
import { questionsOf, withAnswer, withoutAnswer } from './review-questions';

const report: PageReport = readReport({
  schema: 'soicong-report/1',
  requestedUrl: 'https://dichvucong.example/',
  finalUrl: 'https://dichvucong.example/',
  auditedAt: '2026-11-21T08:00:00Z',
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: null, resolver: null },
  results: [
    { rule: 'accessibility/focus-is-visible', outcome: 'passed', reason: 'focus-shown', evidence: [] },
    {
      rule: 'accessibility/focus-order-follows-view',
      outcome: 'cantTell',
      reason: 'focus-jumps-back',
      count: 7,
      evidence: [
        { selector: '#b', quote: '<a>' },
        { selector: '#c', outcome: 'passed' },
      ],
    },
    { rule: 'accessibility/gone', outcome: 'cantTell', reason: 'no-such-reason', evidence: [] },
  ],
});
const title = { vi: 'Thứ tự đúng', en: 'The order is right', fr: 'L’ordre est bon' };
const titleOf = (rule: string) => (rule.endsWith('follows-view') ? title : null);
const ANSWER = { rule: 'accessibility/gone', outcome: 'failed', answeredAt: '2026-11-21T09:00:00Z' } as const;

describe('questions for a person', () => {
  test('are asked for what the engine could not tell, and for nothing else', () => {
    expect(questionsOf(report, titleOf).map(({ rule }) => rule)).toEqual([
      'accessibility/focus-order-follows-view',
      'accessibility/gone',
    ]);
  });

  test('say what must hold and why it is unsure, and show the unsure elements', () => {
    const [first] = questionsOf(report, titleOf);
    expect(first?.text.en).toMatch(/^The order is right\? The focus jumps back/);
    expect(first?.elements.map(({ selector }) => selector)).toEqual(['#b']);
    expect(first?.count).toBe(7);
  });

  test('are asked in every language even when this version does not know the reason', () => {
    const text = questionsOf(report, titleOf)[1]?.text;
    expect(text?.vi).toBe('Công cụ chưa quyết được, cần người xem.');
    expect(text?.fr).not.toBe(text?.en);
  });
});

describe('an answer', () => {
  test('joins the report beside what the engine says', () => {
    const answered = withAnswer(report, { ...ANSWER, note: '  Mất chữ ở nút  ' });
    const result = answered.results[2];
    expect(result?.outcome).toBe('cantTell');
    expect(result?.answer).toEqual({ outcome: 'failed', answeredAt: ANSWER.answeredAt, note: 'Mất chữ ở nút' });
    expect(questionsOf(answered, titleOf)[1]?.answer?.outcome).toBe('failed');
  });

  test('leaves the given report as it was, and can be read back from a file', () => {
    const answered = withAnswer(report, ANSWER);
    expect(report.results[2]?.answer).toBeUndefined();
    expect(readReport(JSON.parse(JSON.stringify(answered)))).toEqual(answered);
    expect(answered.results[2]?.answer).not.toHaveProperty('note');
  });

  test('can be taken back', () => {
    expect(withoutAnswer(withAnswer(report, ANSWER), ANSWER.rule)).toEqual(report);
  });

  test('to a rule the report does not hold is an error', () => {
    expect(() => withAnswer(report, { ...ANSWER, rule: 'accessibility/none' })).toThrow(
      'no result of accessibility/none',
    );
  });
});
