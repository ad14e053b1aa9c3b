import rule from './personal-field-names-its-purpose';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['a name field without autocomplete', 'cantTell', { fields: [field({ name: 'Họ và tên' })] }],
  [
    'a telephone field with autocomplete=off',
    'cantTell',
    { fields: [field({ name: 'Số điện thoại *', type: 'tel', autocomplete: 'off' })] },
  ],
  ['a name field with its purpose', 'passed', { fields: [field({ autocomplete: 'name' })] }],
  [
    'a telephone field with its purpose',
    'passed',
    { fields: [field({ name: 'Số điện thoại', type: 'tel', autocomplete: 'tel' })] },
  ],
  ['the name of a procedure', 'inapplicable', { fields: [field({ name: 'Tên thủ tục' })] }],
  ['a choice', 'inapplicable', { fields: [field({ name: 'Email', type: 'checkbox' })] }],
]);
