import rule from './required-field-says-so';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['a star without required', 'cantTell', { fields: [field({ labels: ['Họ và tên *'], name: 'Họ và tên *' })] }],
  ['a star with required', 'passed', { fields: [field({ labels: ['Họ và tên *'], required: true })] }],
  [
    '"bắt buộc" in the name',
    'passed',
    { fields: [field({ labels: ['Họ và tên *'], name: 'Họ và tên (bắt buộc) *' })] },
  ],
  ['no star', 'inapplicable', { fields: [field()] }],
]);
