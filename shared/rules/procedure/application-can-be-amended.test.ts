// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './application-can-be-amended';
import help from './application-can-be-amended.md?raw';

describe('application can be amended', () => {
  it.each(examplesOf(help, 'application-can-be-amended.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
