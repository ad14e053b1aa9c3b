// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './web-form-is-offered';
import help from './web-form-is-offered.md?raw';

describe('web form is offered', () => {
  it.each(examplesOf(help, 'web-form-is-offered.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
