// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './name-and-code-are-stated';
import help from './name-and-code-are-stated.md?raw';

describe('name and code are stated', () => {
  it.each(examplesOf(help, 'name-and-code-are-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
