// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './structured-data-is-valid';
import help from './structured-data-is-valid.md?raw';

describe('structured data is valid', () => {
  it.each(examplesOf(help, 'structured-data-is-valid.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
