// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './known-data-is-not-asked-again';
import help from './known-data-is-not-asked-again.md?raw';

describe('known data is not asked again', () => {
  it.each(examplesOf(help, 'known-data-is-not-asked-again.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
