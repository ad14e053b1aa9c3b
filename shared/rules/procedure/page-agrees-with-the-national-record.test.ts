// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './page-agrees-with-the-national-record';
import help from './page-agrees-with-the-national-record.md?raw';

describe('page agrees with the national record', () => {
  it.each(examplesOf(help, 'page-agrees-with-the-national-record.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
