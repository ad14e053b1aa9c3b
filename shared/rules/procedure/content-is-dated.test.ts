// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './content-is-dated';
import help from './content-is-dated.md?raw';

describe('content is dated', () => {
  it.each(examplesOf(help, 'content-is-dated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
