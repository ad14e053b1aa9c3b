import rule from './field-has-one-label';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['two labels with two texts', 'failed', { fields: [field({ labels: ['Ngày cấp', 'Ngày'] })] }],
  [
    'a label and an error message made as a label',
    'cantTell',
    { fields: [field({ labels: ['Email', 'Vui lòng nhập email'] })] },
  ],
  ['one label', 'passed', { fields: [field()] }],
  ['two labels with the same text', 'passed', { fields: [field({ labels: ['Email', 'Email:'] })] }],
  ['a second label without text, around the field', 'passed', { fields: [field({ labels: ['Email', ''] })] }],
  [
    'a name given by aria-labelledby',
    'passed',
    { fields: [field({ labels: ['Ngày cấp', 'Ngày'], nameFrom: 'aria-labelledby' })] },
  ],
]);
