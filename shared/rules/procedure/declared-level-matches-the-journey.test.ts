// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './declared-level-matches-the-journey';
import help from './declared-level-matches-the-journey.md?raw';

describe('declared level matches the journey', () => {
  it.each(examplesOf(help, 'declared-level-matches-the-journey.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
