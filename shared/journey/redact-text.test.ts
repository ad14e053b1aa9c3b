import { describe, expect, test } from 'vitest';
import { holdsPersonalData, withoutPersonalData } from './personal-data';
import { redactLabel, redactTitle } from './redact-text';

/** Nine kinds of personal data and more ways to write them, all made up. */
const PERSONAL: readonly (readonly [what: string, written: string])[] = [
  ['identity number', '012345678901'],
  ['identity number in groups', '012 345 678 901'],
  ['old identity number', '024681357'],
  ['phone', '0912345678'],
  ['phone with country code', '+84 912 345 678'],
  ['phone with dots', '0912.345.678'],
  ['e-mail', 'vidu.muoi@thu.example'],
  ['birthday', '31/02/1990'],
  ['birthday, ISO', '1990-02-31'],
  ['tax code', '8012345678-001'],
  ['bank account', '19036789012345'],
  ['health insurance', 'GD4790123456789'],
  ['social insurance', '7912345678'],
  ['passport', 'C1234567'],
  ['number plate', '30A-123.45'],
  ['number plate of a motorbike', '59X1-234.56'],
  ['code of an application', 'H29.18-261121-0001'],
];

describe('personal data', () => {
  test.each(PERSONAL)('%s never passes in a title, a label or a note', (_what, written) => {
    const text = `Hồ sơ ${written} của tôi`;
    expect(holdsPersonalData(written)).toBe(true);
    for (const after of [false, true]) {
      expect(redactTitle(text, after)).toBe('');
      expect(redactLabel(text, after)).toBe(`⟨text:${text.length}⟩`);
    }
    expect(withoutPersonalData(text)).not.toContain(written);
  });

  test.each([
    'Đăng ký khai sinh',
    'Thủ tục 1.999101: Đăng ký phiên chợ',
    'Nghị định 61/2018/NĐ-CP',
    'Kế hoạch 2025-2026',
    'Bước 2/3: Đính kèm tệp tối đa 20 MB',
    'Hạn giải quyết 15 ngày làm việc',
  ])('is not seen in “%s”', text => expect(holdsPersonalData(text)).toBe(false));
});

describe('after the sign-in', () => {
  test.each([
    ['Hồ sơ của tôi - Trần Thị Ví Dụ', 'Hồ sơ của tôi …'],
    ['Xin chào Nguyễn Văn Ảnh', ''],
    ['Xin chào Nguyễn Hoàng Anh', ''],
    ['Họ và tên (bắt buộc)', 'Họ và tên (bắt buộc)'],
    ['Nộp hồ sơ: Cấp lại thẻ cho bé Mai Bình An', 'Nộp hồ sơ: …'],
  ])('of “%s” only words that every portal uses stay', (title, kept) => {
    expect(redactTitle(title, true)).toBe(kept);
    expect(redactTitle(kept, true), 'and taking out once more changes nothing').toBe(kept);
  });

  test('a label without such words tells only how long it was', () => {
    expect(redactLabel('Trần Thị Ví Dụ', true)).toBe('⟨text:14⟩');
    expect(redactLabel('Số điện thoại', true)).toBe('Số điện thoại');
    expect(redactLabel('⟨text:14⟩', true)).toBe('⟨text:14⟩');
    expect(redactLabel('⟨ Trần Thị Ví Dụ ⟩', true)).not.toContain('Trần');
  });

  test('before it the words of a public page stay', () => {
    expect(redactLabel('Tên phiên chợ', false)).toBe('Tên phiên chợ');
    expect(redactTitle('Đăng ký tổ chức phiên chợ quê', false)).toBe('Đăng ký tổ chức phiên chợ quê');
  });
});
