// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './fee-can-be-paid-online';
import help from './fee-can-be-paid-online.md?raw';

describe('fee can be paid online', () => {
  it.each(examplesOf(help, 'fee-can-be-paid-online.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
