// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './names-no-abolished-body';
import help from './names-no-abolished-body.md?raw';

describe('names no abolished body', () => {
  it.each(examplesOf(help, 'names-no-abolished-body.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
