// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './page-is-https';
import help from './page-is-https.md?raw';

describe('page is https', () => {
  it.each(examplesOf(help, 'page-is-https.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
