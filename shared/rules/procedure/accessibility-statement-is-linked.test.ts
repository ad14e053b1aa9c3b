// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './accessibility-statement-is-linked';
import help from './accessibility-statement-is-linked.md?raw';

describe('accessibility statement is linked', () => {
  it.each(examplesOf(help, 'accessibility-statement-is-linked.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
