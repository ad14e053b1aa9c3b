// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './conditions-are-stated';
import help from './conditions-are-stated.md?raw';

describe('conditions are stated', () => {
  it.each(examplesOf(help, 'conditions-are-stated.md'))('$claim', ({ example }) => {
    expect(judgedExample(rule, example).outcome).toBe(example.outcome);
  });

  it.each([
    'Đang cập nhật',
    'Không có thông tin',
    '...',
    'aaa',
    'Nội dung đang được xây dựng',
    'Chưa có dữ liệu',
    'N/A',
    'Sẽ bổ sung sau',
  ])('%s is no answer', placeholder => {
    expect(judged(rule, pageWith('cond', placeholder)).outcome).toBe('failed');
  });

  it.each([
    ['“Không” is an answer', 'Không', 'passed'],
    ['“Không có yêu cầu, điều kiện” is an answer', 'Không có yêu cầu, điều kiện', 'passed'],
  ])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('cond', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('cond', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
