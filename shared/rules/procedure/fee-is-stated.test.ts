// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './fee-is-stated';
import help from './fee-is-stated.md?raw';

describe('fee is stated', () => {
  it.each(examplesOf(help, 'fee-is-stated.md'))('$claim', ({ example }) => {
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
    expect(judged(rule, pageWith('fee', placeholder)).outcome).toBe('failed');
  });

  it.each([
    ['“Không” is an answer', 'Không', 'passed'],
    ['“Miễn phí” is an answer', 'Miễn phí', 'passed'],
    ['“Không thu phí” is an answer', 'Không thu phí', 'passed'],
    ['an amount', '50.000 đồng/thẻ', 'passed'],
    ['a short currency sign', '50.000đ', 'passed'],
    ['a bare number is none', '1', 'failed'],
    [
      'a remark behind a placeholder is no answer',
      '<p>Không có thông tin</p><p>Nộp tại điểm dừng của xe</p>',
      'failed',
    ],
    ['an amount behind a placeholder', '<p>Không có thông tin</p><p>20.000 đồng</p>', 'passed'],
    ['a reference to a rule has to be looked at', 'Theo quy định của Bộ Tài chính', 'cantTell'],
  ])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('fee', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('fee', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
