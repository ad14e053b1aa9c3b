import { describe, expect, it } from 'vitest';
import { foldLabel, foldVietnamese } from './fold-vietnamese';

describe('spelling does not matter', () => {
  it.each([
    ['Thủ tục hòa giải', 'THỦ TỤC HOÀ GIẢI'],
    ['Trình tự thực hiện', 'Trình tự thực hiện'.normalize('NFD')],
    ['Đối tượng', 'doi tuong'],
    ['Ủy ban', 'UỶ BAN'],
  ])('%s reads like %s', (a, b) => expect(foldVietnamese(a)).toBe(foldVietnamese(b)));

  it('keeps positions, so that a quote can be cut out of the original', () => {
    const text = 'Lệ phí: 50.000 đồng';
    expect(foldVietnamese(text)).toHaveLength(text.length);
  });
});

describe('labels are compared by their words', () => {
  it.each([
    ['1. Lý do:', 'lí do'],
    ['a) Phí, lệ phí (nếu có)', 'Phí / Lệ phí'],
    ['* Yêu cầu - điều kiện', 'yêu cầu, điều kiện'],
    ['II. THÀNH PHẦN HỒ SƠ', 'Thành phần hồ sơ :'],
  ])('%s is the label %s', (a, b) => expect(foldLabel(a)).toBe(foldLabel(b)));
});
