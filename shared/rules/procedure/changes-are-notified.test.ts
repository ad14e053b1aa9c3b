// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './changes-are-notified';
import help from './changes-are-notified.md?raw';

describe('changes are notified', () => {
  it.each(examplesOf(help, 'changes-are-notified.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
