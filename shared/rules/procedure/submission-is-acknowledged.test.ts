// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './submission-is-acknowledged';
import help from './submission-is-acknowledged.md?raw';

describe('submission is acknowledged', () => {
  it.each(examplesOf(help, 'submission-is-acknowledged.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
