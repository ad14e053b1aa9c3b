// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judgedExample } from '../../../test/procedure-layouts/judged';
import rule from './remote-signature-is-possible';
import help from './remote-signature-is-possible.md?raw';

describe('remote signature is possible', () => {
  it.each(examplesOf(help, 'remote-signature-is-possible.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });
});
