// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './language-is-declared';
import help from './language-is-declared.md?raw';

describe('language is declared', () => {
  it.each(examplesOf(help, 'language-is-declared.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
