// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './guide-is-linked';
import help from './guide-is-linked.md?raw';

describe('guide is linked', () => {
  it.each(examplesOf(help, 'guide-is-linked.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
