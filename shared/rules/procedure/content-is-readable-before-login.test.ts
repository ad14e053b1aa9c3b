// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './content-is-readable-before-login';
import help from './content-is-readable-before-login.md?raw';

describe('content is readable before login', () => {
  it.each(examplesOf(help, 'content-is-readable-before-login.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
