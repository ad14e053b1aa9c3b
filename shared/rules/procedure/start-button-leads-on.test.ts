// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './start-button-leads-on';
import help from './start-button-leads-on.md?raw';

describe('start button leads on', () => {
  it.each(examplesOf(help, 'start-button-leads-on.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
