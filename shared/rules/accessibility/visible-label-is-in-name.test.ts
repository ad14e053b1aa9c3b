import { named, testRule } from './test-rule';
import rule from './visible-label-is-in-name';

testRule(rule, [
  ['another name than the text', 'failed', { named: [named('Nộp hồ sơ', 'Gửi đơn')] }],
  ['half of a word', 'failed', { named: [named('Discover It', 'Discover Italy')] }],
  ['digits written together', 'failed', { named: [named('2021', '20 21')] }],
  ['a hyphen more', 'cantTell', { named: [named('nonstandard', 'non-standard')] }],
  ['the text and more', 'passed', { named: [named('Tải về', 'Tải về tờ khai đăng ký khai sinh')] }],
  ['the same in other case', 'passed', { named: [named('NỘP HỒ SƠ', 'Nộp hồ sơ')] }],
  ['a cross that closes', 'passed', { named: [named('×', 'Đóng')] }],
  ['a letter as a picture', 'passed', { named: [named('X', 'Đóng')] }],
  ['a symbol font', 'passed', { named: [named('search', 'Tìm', { symbolFont: true })] }],
  ['a remark in brackets', 'passed', { named: [named('Họ tên (bắt buộc)', 'Họ tên')] }],
]);
