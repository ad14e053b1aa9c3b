// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './draft-can-be-saved';
import help from './draft-can-be-saved.md?raw';

describe('draft can be saved', () => {
  it.each(examplesOf(help, 'draft-can-be-saved.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
