// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './dossier-quantity-is-stated';
import help from './dossier-quantity-is-stated.md?raw';

describe('dossier quantity is stated', () => {
  it.each(examplesOf(help, 'dossier-quantity-is-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
