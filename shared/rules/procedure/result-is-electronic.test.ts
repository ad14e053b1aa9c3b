// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './result-is-electronic';
import help from './result-is-electronic.md?raw';

describe('result is electronic', () => {
  it.each(examplesOf(help, 'result-is-electronic.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
