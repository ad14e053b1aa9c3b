import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../audit/rule-result';
import type { Outcome } from '../rules/outcome';
import { bySeverity } from './by-severity';

const result = (rule: string, outcome: Outcome): RuleResult => ({
  rule: `accessibility/${rule}`,
  outcome,
  reason: 'axe-pass',
  evidence: [],
});

describe('findings in the order a reader needs them', () => {
  test('what is not yet met comes before doubts, doubts before what passed', () => {
    const list = [result('label', 'passed'), result('image-alt', 'cantTell'), result('bypass', 'failed')];
    expect(list.toSorted(bySeverity).map(({ outcome }) => outcome)).toEqual(['failed', 'cantTell', 'passed']);
  });

  test('the most serious come first, advice and unknown rules last', () => {
    const list = [
      result('not-known', 'failed'),
      result('region', 'failed'),
      result('html-has-lang', 'failed'),
      result('image-alt', 'failed'),
    ];
    expect(list.toSorted(bySeverity)[0]?.rule).toBe('accessibility/image-alt');
    expect(list.toSorted(bySeverity)[1]?.rule).toBe('accessibility/html-has-lang');
  });
});
