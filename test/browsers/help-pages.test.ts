import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/rules/catalogue';
import { EXAMPLES, executeExamples, isActed } from './execute-examples';

describe('examples of the help pages of our own rules', () => {
  executeExamples(
    EXAMPLES.filter(({ rule }) => !rule.needs.includes('axe') && !isActed(rule)),
    true,
  );
});

test('every rule that a page decides has examples', () => {
  const shown = new Set<string>(EXAMPLES.map(({ rule }) => rule.id));
  const without = CATALOGUE.filter(({ id, mode }) => (mode ?? 'automatic') === 'automatic' && !shown.has(id));
  expect(without.map(({ id }) => id)).toEqual([]);
});
