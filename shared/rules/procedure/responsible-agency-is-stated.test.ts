// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examplesOf, judged, judgedExample } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import rule from './responsible-agency-is-stated';
import help from './responsible-agency-is-stated.md?raw';

describe('responsible agency is stated', () => {
  it.each(examplesOf(help, 'responsible-agency-is-stated.md'))('$claim', ({ example }) => {
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
    expect(judged(rule, pageWith('agency', placeholder)).outcome).toBe('failed');
  });

  it.each([['“Không” is no answer', 'Không', 'failed']])('%s', (_claim, content, outcome) => {
    expect(judged(rule, pageWith('agency', content)).outcome).toBe(outcome);
  });

  it('what it shows points into the page', () => {
    const [at] = judged(rule, pageWith('agency', 'Đang cập nhật')).evidence;
    expect(at?.selector).toContain('dt');
    expect(at?.quote).toContain('Đang cập nhật');
  });
});
