// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './privacy-notice-is-given';
import help from './privacy-notice-is-given.md?raw';

describe('privacy notice is given', () => {
  it.each(examplesOf(help, 'privacy-notice-is-given.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
