// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './errors-name-the-field';
import help from './errors-name-the-field.md?raw';

describe('errors name the field', () => {
  it.each(examplesOf(help, 'errors-name-the-field.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
