// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './feedback-is-possible';
import help from './feedback-is-possible.md?raw';

describe('feedback is possible', () => {
  it.each(examplesOf(help, 'feedback-is-possible.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
