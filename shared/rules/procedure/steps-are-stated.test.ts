// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './steps-are-stated';
import help from './steps-are-stated.md?raw';

describe('steps are stated', () => {
  it.each(examplesOf(help, 'steps-are-stated.md'))('$claim', ({ example }) => {
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
    expect(judged(rule, pageWith('steps', placeholder)).outcome).toBe('failed');
  });

  it.each([
    ['“Không” is no answer', 'Không', 'failed'],
    ['text in a picture has to be looked at', '<img src="a.png" width="600" height="400">', 'cantTell'],
    [
      'a list of steps is an answer',
      '<ol><li>Người nộp gửi đơn tại bộ phận một cửa</li><li>Cán bộ trả kết quả</li></ol>',
      'passed',
    ],
  ])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('steps', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('steps', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
