// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './addresses-are-well-formed';
import help from './addresses-are-well-formed.md?raw';

describe('addresses are well formed', () => {
  it.each(examplesOf(help, 'addresses-are-well-formed.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
