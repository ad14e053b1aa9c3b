import { block, testRule } from './test-rule';
import rule from './text-is-large-enough';

testRule(rule, [
  ['seven pixels', 'failed', { blocks: [block('Mọi quyền được bảo lưu', { fontPixels: 7 })] }],
  ['sixteen pixels', 'passed', { blocks: [block('Mọi quyền được bảo lưu')] }],
  ['eleven pixels', 'passed', { blocks: [block('Mọi quyền được bảo lưu', { fontPixels: 11 })] }],
  ['a number in small print', 'inapplicable', { blocks: [block('2', { fontPixels: 7 })] }],
]);
