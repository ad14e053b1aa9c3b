// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './form-is-downloadable';
import help from './form-is-downloadable.md?raw';

describe('form is downloadable', () => {
  it.each(examplesOf(help, 'form-is-downloadable.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
