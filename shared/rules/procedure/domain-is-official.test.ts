// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './domain-is-official';
import help from './domain-is-official.md?raw';

describe('domain is official', () => {
  it.each(examplesOf(help, 'domain-is-official.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
