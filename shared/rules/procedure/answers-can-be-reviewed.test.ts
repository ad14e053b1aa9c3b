// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './answers-can-be-reviewed';
import help from './answers-can-be-reviewed.md?raw';

describe('answers can be reviewed', () => {
  it.each(examplesOf(help, 'answers-can-be-reviewed.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
