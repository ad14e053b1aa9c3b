import rule from './label-stands-by-its-field';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['a label far away', 'cantTell', { fields: [field({ labelDistance: 480 })] }],
  ['a label above the field', 'passed', { fields: [field({ labelDistance: 4 })] }],
  ['a label in the column beside', 'passed', { fields: [field({ labelDistance: 120 })] }],
  ['a field without a shown label', 'inapplicable', { fields: [field({ labelDistance: null })] }],
]);
