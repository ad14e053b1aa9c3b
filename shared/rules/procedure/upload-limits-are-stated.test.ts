// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './upload-limits-are-stated';
import help from './upload-limits-are-stated.md?raw';

describe('upload limits are stated', () => {
  it.each(examplesOf(help, 'upload-limits-are-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
