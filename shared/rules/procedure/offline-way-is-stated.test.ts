// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './offline-way-is-stated';
import help from './offline-way-is-stated.md?raw';

describe('offline way is stated', () => {
  it.each(examplesOf(help, 'offline-way-is-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
