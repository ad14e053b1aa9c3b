import { describe, expect, it } from 'vitest';
import { saysNothing } from './empty-words';

describe('names that say nothing', () => {
  it.each([
    ['link', 'Xem thêm…'],
    ['link', '>> CLICK HERE <<'],
    ['link', 'Lire la suite'],
    ['heading', 'Tiêu đề 1'],
    ['label', 'Nhập:'],
    ['title', 'Untitled Document'],
    ['image', 'Hình ảnh'],
    ['frame', '***'],
  ] as const)('%s "%s"', (kind, name) => {
    expect(saysNothing(kind, name)).toBe(true);
  });

  it.each([
    ['link', 'Xem thêm tin tức'],
    ['link', 'Đăng ký khai sinh'],
    ['heading', 'Tiêu đề văn bản'],
    ['label', 'Họ và tên'],
    ['title', 'Trang chủ | Cổng Dịch vụ công'],
    ['image', 'Hình ảnh lễ trao giấy'],
    ['frame', 'Bản đồ'],
  ] as const)('%s "%s" says something', (kind, name) => {
    expect(saysNothing(kind, name)).toBe(false);
  });
});
