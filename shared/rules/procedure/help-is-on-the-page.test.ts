// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './help-is-on-the-page';
import help from './help-is-on-the-page.md?raw';

describe('help is on the page', () => {
  it.each(examplesOf(help, 'help-is-on-the-page.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
