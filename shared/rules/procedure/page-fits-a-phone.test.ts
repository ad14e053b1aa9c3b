// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './page-fits-a-phone';
import help from './page-fits-a-phone.md?raw';

describe('page fits a phone', () => {
  it.each(examplesOf(help, 'page-fits-a-phone.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
