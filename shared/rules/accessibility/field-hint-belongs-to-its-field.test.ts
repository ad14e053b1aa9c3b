import rule from './field-hint-belongs-to-its-field';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['a hint beside the field', 'cantTell', { fields: [field({ looseText: 'Ví dụ: 31/12/1990' })] }],
  [
    'a hint the field points at',
    'passed',
    { fields: [field({ looseText: 'Ví dụ: 31/12/1990', described: 'Ví dụ: 31/12/1990' })] },
  ],
  ['a unit behind the field', 'passed', { fields: [field({ looseText: 'kg' })] }],
  ['no text beside the field', 'inapplicable', { fields: [field()] }],
  ['a star behind the field', 'inapplicable', { fields: [field({ looseText: '*' })] }],
]);
