import rule from './invalid-field-has-a-message';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['an invalid field without a message', 'cantTell', { fields: [field({ invalid: true })] }],
  [
    'an invalid field beside a loose message',
    'cantTell',
    { fields: [field({ invalid: true, looseText: 'Ngày chưa đúng' })] },
  ],
  [
    'an invalid field that points at its message',
    'passed',
    { fields: [field({ invalid: true, described: 'Ngày chưa đúng' })] },
  ],
  ['a valid field', 'inapplicable', { fields: [field()] }],
  ['a valid field with a hint', 'inapplicable', { fields: [field({ described: 'Ví dụ: 31/12/1990' })] }],
]);
