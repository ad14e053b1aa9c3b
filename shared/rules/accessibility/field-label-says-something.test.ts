import rule from './field-label-says-something';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['"Nhập"', 'failed', { fields: [field({ name: 'Nhập' })] }],
  ['"Info:"', 'failed', { fields: [field({ name: 'Info:' })] }],
  ['"*"', 'failed', { fields: [field({ name: '*' })] }],
  ['"Họ và tên"', 'passed', { fields: [field()] }],
  ['"Tên"', 'passed', { fields: [field({ name: 'Tên' })] }],
  ['"Tìm kiếm"', 'passed', { fields: [field({ name: 'Tìm kiếm' })] }],
  ['no name is another rule’s business', 'inapplicable', { fields: [field({ name: '' })] }],
]);
