// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './partial-level-has-a-reason';
import help from './partial-level-has-a-reason.md?raw';

describe('partial level has a reason', () => {
  it.each(examplesOf(help, 'partial-level-has-a-reason.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
