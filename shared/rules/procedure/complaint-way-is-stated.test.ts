// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './complaint-way-is-stated';
import help from './complaint-way-is-stated.md?raw';

describe('complaint way is stated', () => {
  it.each(examplesOf(help, 'complaint-way-is-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
