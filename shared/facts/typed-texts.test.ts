import { describe, expect, it } from 'vitest';
import { longDigits, withoutTypedTexts } from './typed-texts';

describe('what a person typed is taken out', () => {
  it.each([
    ['in a sentence', ['012345678901'], 'Số 012345678901 chưa hợp lệ', 'Số … chưa hợp lệ'],
    ['in markup', ['a "b" & c'], '<p>a &quot;b&quot; &amp; c</p>', '<p>…</p>'],
    ['in an address', ['Trần Thị Mẫu'], '/tim?ten=Tr%E1%BA%A7n+Th%E1%BB%8B+M%E1%BA%ABu&trang=2', '/tim?ten=…&trang=2'],
    ['over several lines', ['Số 7\nngõ Không Có Thật'], 'Gửi: Số 7 ngõ Không Có Thật', 'Gửi: …'],
    ['where the quote was cut', ['Số 7 ngõ Không Có Thật'], 'Gửi đến Số 7 ngõ Khô…', 'Gửi đến …'],
    ['where only the middle is quoted', ['Tôi là Trần Thị Mẫu ở tỉnh An Mẫu'], '“Trần Thị Mẫu”', '“…”'],
  ])('%s', (_where, typed, text, expected) => {
    expect(withoutTypedTexts({ deep: [{ text }] }, typed)).toEqual({ deep: [{ text: expected }] });
  });

  it.each([
    ['a short word', ['Nam']],
    ['nothing', []],
    ['blanks', ['   \n  ']],
  ])('%s changes no word of the page', (_what, typed) => {
    const report = { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', count: 3, none: null };
    expect(withoutTypedTexts(report, typed)).toEqual(report);
  });

  it.each([
    ['012345678901', true],
    ['091 234 5678', true],
    ['19036.789.012', true],
    ['1.002345', false],
    ['trang 12', false],
  ])('%s may be somebody’s number: %s', (text, expected) => expect(longDigits(text)).toBe(expected));
});
