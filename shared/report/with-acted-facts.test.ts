import { describe, expect, test } from 'vitest';
import type { ActedFacts } from '../facts/acting/acting-parts';
import type { PageReport } from './page-report';
import { withActedFacts } from './with-acted-facts';

const SPACING = 'accessibility/text-spacing-cuts-nothing';
const TRAP = 'accessibility/keyboard-is-not-trapped';
const ALT = 'accessibility/image-alt';
const answer = { outcome: 'passed', answeredAt: '2026-11-21T09:00:00Z', note: 'Đã xem' } as const;
const at = { selector: 'p', quote: 'Chữ' };
const cut = { at, by: at, how: 'spacing', before: false, wayOut: true } as const;

const untested = (rule: string) => ({ rule, outcome: 'untested', reason: 'page-was-not-used', evidence: [] }) as const;
const report: PageReport = {
  schema: 'soicong-report/1',
  requestedUrl: 'http://dichvucong.an-mau.example/',
  finalUrl: 'http://dichvucong.an-mau.example/',
  auditedAt: '2026-11-21T08:00:00Z',
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: false, resolver: null },
  results: [
    { rule: ALT, outcome: 'cantTell', reason: 'axe-incomplete', values: { count: 1 }, evidence: [], answer },
    untested(SPACING),
    untested(TRAP),
  ],
};
const facts: ActedFacts = {
  acting: { skipped: [{ check: 'keyboardWalk', reason: '', why: 'acting-needs-keys' }] },
  textSpacing: { texts: 3, cut: [cut] },
};
const merged = withActedFacts(report, facts, '2026-11-21T08:05:00Z');
const resultOf = (found: PageReport, rule: string) => found.results.find(result => result.rule === rule);

describe('a page that is tried after it was read', () => {
  test('has the rules about using it judged, and says when', () => {
    expect(resultOf(merged, SPACING)).toMatchObject({ outcome: 'cantTell' });
    expect(merged.actedAt).toBe('2026-11-21T08:05:00Z');
    expect(merged.auditedAt).toBe(report.auditedAt);
  });

  test('says of each rule that could not be tried why not', () => {
    expect(resultOf(merged, TRAP)).toMatchObject({ outcome: 'untested', reason: 'acting-needs-keys' });
  });

  test('keeps all other results, with the answers to them, in the same order', () => {
    expect(resultOf(merged, ALT)).toEqual(resultOf(report, ALT));
    expect(merged.results.map(({ rule }) => rule)).toEqual(report.results.map(({ rule }) => rule));
  });

  test('keeps an answer while the question stands, and drops it when the question is gone', () => {
    const withAnswer = (from: PageReport): PageReport => ({
      ...from,
      results: from.results.map(result => (result.rule === SPACING ? { ...result, answer } : result)),
    });
    const again = withActedFacts(withAnswer(merged), facts, merged.auditedAt);
    expect(resultOf(again, SPACING)?.answer).toEqual(answer);
    const fixed = withActedFacts(
      withAnswer(merged),
      { ...facts, textSpacing: { texts: 3, cut: [] } },
      merged.auditedAt,
    );
    expect(resultOf(fixed, SPACING)).toMatchObject({ outcome: 'passed' });
    expect(resultOf(fixed, SPACING)?.answer).toBeUndefined();
  });
});
