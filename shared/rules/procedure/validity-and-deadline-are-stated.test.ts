// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './validity-and-deadline-are-stated';
import help from './validity-and-deadline-are-stated.md?raw';

describe('validity and deadline are stated', () => {
  it.each(examplesOf(help, 'validity-and-deadline-are-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
