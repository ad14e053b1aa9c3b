// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './progress-is-shown';
import help from './progress-is-shown.md?raw';

describe('progress is shown', () => {
  it.each(examplesOf(help, 'progress-is-shown.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
