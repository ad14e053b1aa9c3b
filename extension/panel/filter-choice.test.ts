import { describe, expect, test } from 'vitest';
import { OUTCOMES, type Outcome } from '../../shared/rules/outcome';
import { type Filter, passesFilter } from './filter-choice';

const listed = (filter: Filter): Outcome[] =>
  OUTCOMES.filter(outcome => passesFilter({ rule: 'ipv6/x', outcome, reason: 'x', evidence: [] }, filter));

describe('the filter of findings', () => {
  test.each([
    ['open', ['failed', 'cantTell']],
    ['failed', ['failed']],
    ['cantTell', ['cantTell']],
    ['all', [...OUTCOMES]],
  ] as const)('%s lists %j', (filter, outcomes) => {
    expect(listed(filter)).toEqual(outcomes);
  });
});
