// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './names-no-abolished-body';
import help from './names-no-abolished-body.md?raw';

describe('names no abolished body', () => {
  it.each(examplesOf(help, 'names-no-abolished-body.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });

  it('an abolished ministry in the name of the procedure is a question, no finding', () => {
    const named = pageWith('fee', 'Không').replace('thư viện lưu động', 'thư viện do Bộ Giao thông vận tải quản lý');
    expect(judged(rule, named).outcome).toBe('cantTell');
  });
});
