// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './sign-in-returns-to-the-procedure';
import help from './sign-in-returns-to-the-procedure.md?raw';

describe('sign in returns to the procedure', () => {
  it.each(examplesOf(help, 'sign-in-returns-to-the-procedure.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
