// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './forms-are-free-of-trackers';
import help from './forms-are-free-of-trackers.md?raw';

describe('forms are free of trackers', () => {
  it.each(examplesOf(help, 'forms-are-free-of-trackers.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
