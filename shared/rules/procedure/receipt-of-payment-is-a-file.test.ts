// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './receipt-of-payment-is-a-file';
import help from './receipt-of-payment-is-a-file.md?raw';

describe('receipt of payment is a file', () => {
  it.each(examplesOf(help, 'receipt-of-payment-is-a-file.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
