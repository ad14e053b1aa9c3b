// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './legal-basis-is-stated';
import help from './legal-basis-is-stated.md?raw';

describe('legal basis is stated', () => {
  it.each(examplesOf(help, 'legal-basis-is-stated.md'))('$claim', ({ example }) => {
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
    expect(judged(rule, pageWith('law', placeholder)).outcome).toBe('failed');
  });

  it.each([
    ['“Không có” is no answer', 'Không có', 'failed'],
    ['an act without a number is an answer', 'Luật Thư viện năm 2019', 'passed'],
  ])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('law', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('law', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
