// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './application-can-be-tracked';
import help from './application-can-be-tracked.md?raw';

describe('application can be tracked', () => {
  it.each(examplesOf(help, 'application-can-be-tracked.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
