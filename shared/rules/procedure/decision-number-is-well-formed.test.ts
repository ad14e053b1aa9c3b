// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './decision-number-is-well-formed';
import help from './decision-number-is-well-formed.md?raw';

describe('decision number is well formed', () => {
  it.each(examplesOf(help, 'decision-number-is-well-formed.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
