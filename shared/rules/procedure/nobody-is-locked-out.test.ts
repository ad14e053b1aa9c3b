// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './nobody-is-locked-out';
import help from './nobody-is-locked-out.md?raw';

describe('nobody is locked out', () => {
  it.each(examplesOf(help, 'nobody-is-locked-out.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
