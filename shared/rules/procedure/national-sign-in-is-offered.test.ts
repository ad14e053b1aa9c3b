// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './national-sign-in-is-offered';
import help from './national-sign-in-is-offered.md?raw';

describe('national sign in is offered', () => {
  it.each(examplesOf(help, 'national-sign-in-is-offered.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
