// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './language-is-plain';
import help from './language-is-plain.md?raw';

describe('language is plain', () => {
  it.each(examplesOf(help, 'language-is-plain.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
