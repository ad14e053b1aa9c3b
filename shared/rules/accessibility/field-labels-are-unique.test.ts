import rule from './field-labels-are-unique';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['two fields called "Tên" in one form', 'failed', { fields: [field({ name: 'Tên' }), field({ name: 'Tên' })] }],
  [
    'two fields called "Tên" outside forms',
    'cantTell',
    { fields: [field({ name: 'Tên', form: -1 }), field({ name: 'Tên', form: -1 })] },
  ],
  [
    'two fields called "Tên" in two groups',
    'passed',
    { fields: [field({ name: 'Tên', groups: ['Cha'] }), field({ name: 'Tên', groups: ['Mẹ'] })] },
  ],
  [
    'two fields called "Tên" under two headings',
    'passed',
    { fields: [field({ name: 'Tên', heading: 'Cha' }), field({ name: 'Tên', heading: 'Mẹ' })] },
  ],
  [
    'two fields called "Tên", each behind words of its own',
    'cantTell',
    { fields: [field({ name: 'Tên', lead: 'Người gửi' }), field({ name: 'Tên', lead: 'Người nhận' })] },
  ],
  ['two names', 'passed', { fields: [field({ name: 'Tên' }), field({ name: 'Họ' })] }],
  [
    'the same column in two rows of a table',
    'inapplicable',
    { fields: [field({ name: 'Số lượng', row: 1 }), field({ name: 'Số lượng', row: 2 })] },
  ],
]);
