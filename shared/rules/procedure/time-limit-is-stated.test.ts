// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './time-limit-is-stated';
import help from './time-limit-is-stated.md?raw';

describe('time limit is stated', () => {
  it.each(examplesOf(help, 'time-limit-is-stated.md'))('$claim', ({ example }) => {
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
    expect(judged(rule, pageWith('time', placeholder)).outcome).toBe('failed');
  });

  it.each([
    ['“Không” is no answer', 'Không', 'failed'],
    ['days in words', 'Ba ngày làm việc', 'passed'],
    ['at once', 'Ngay trong ngày tiếp nhận', 'passed'],
    ['a bare number has to be looked at', '5', 'cantTell'],
    ['a reference to a rule has to be looked at', 'Theo quy định của pháp luật', 'cantTell'],
  ])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('time', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('time', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
