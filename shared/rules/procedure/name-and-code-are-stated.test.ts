// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './name-and-code-are-stated';
import help from './name-and-code-are-stated.md?raw';

describe('name and code are stated', () => {
  it.each(examplesOf(help, 'name-and-code-are-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });

  it('a code that only a sentence names does not answer "Mã thủ tục: Đang cập nhật"', () => {
    const page = pageWith('code', 'Đang cập nhật').replace(
      'Bước 1: ',
      'Bước 1: Chọn thủ tục trên cổng (mã: 1.999777). ',
    );
    expect(judged(rule, page).outcome).toBe('failed');
  });
});
