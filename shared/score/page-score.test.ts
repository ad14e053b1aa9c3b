import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../audit/rule-result';
import type { Outcome } from '../rules/outcome';
import { pageScore } from './page-score';

const result = (rule: string, outcome: Outcome): RuleResult => ({
  rule: `accessibility/${rule}`,
  outcome,
  reason: 'axe-pass',
  evidence: [],
});

describe('the score of a page', () => {
  test.each([
    [
      'nothing decided gives no score, neither 0 nor 100',
      [result('image-alt', 'inapplicable'), result('bypass', 'untested')],
      null,
    ],
    ['everything passed gives 100', [result('image-alt', 'passed')], 100],
    ['everything failed gives 0', [result('image-alt', 'failed')], 0],
    [
      'a critical rule weighs more than a serious one',
      [result('image-alt', 'passed'), result('html-has-lang', 'failed')],
      (100 * 10) / 17,
    ],
    ['what could not be decided does not count', [result('image-alt', 'passed'), result('bypass', 'cantTell')], 100],
    ['advice does not count', [result('image-alt', 'passed'), result('region', 'failed')], 100],
    ['a rule nobody knows does not count', [result('image-alt', 'passed'), result('no-such-rule', 'failed')], 100],
  ] as const)('%s', (_title, results, score) => {
    expect(pageScore(results, 'accessibility').score).toBe(score);
  });

  test('says how much of what was planned could be decided', () => {
    const results = [
      result('image-alt', 'passed'),
      result('bypass', 'cantTell'),
      result('html-has-lang', 'untested'),
      result('label', 'inapplicable'),
    ];
    expect(pageScore(results, 'accessibility')).toMatchObject({ decided: 1, planned: 2 });
  });

  test('is open where the facts of a rule were wanted and lost, not where nobody asked for them', () => {
    const untested = { ...result('bypass', 'untested'), values: { facts: 'axe' } };
    const results = [result('image-alt', 'passed'), untested];
    expect(pageScore(results, 'accessibility')).toMatchObject({ planned: 1, untested: 0, lower: 100 });
    expect(pageScore(results, 'accessibility', [{ part: 'axe' }])).toMatchObject({
      planned: 2,
      untested: 1,
      upper: 100,
    });
  });

  test('has bounds that say what the open rules could change', () => {
    const results = [result('image-alt', 'passed'), result('label', 'cantTell')];
    expect(pageScore(results, 'accessibility')).toMatchObject({ score: 100, lower: 50, upper: 100 });
  });

  test('of one pillar takes nothing from another', () => {
    expect(pageScore([result('image-alt', 'failed')], 'ipv6').score).toBeNull();
  });
});
