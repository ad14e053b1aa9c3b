import rule from './fieldset-has-a-legend';
import { fieldset, testRule } from './test-rule';

testRule(rule, [
  ['a fieldset without a legend', 'failed', { fieldsets: [fieldset('')] }],
  ['a fieldset with a legend', 'passed', { fieldsets: [fieldset('Người nộp hồ sơ')] }],
  ['a fieldset with one field', 'inapplicable', { fieldsets: [fieldset('', 1)] }],
  ['a fieldset without fields', 'inapplicable', { fieldsets: [fieldset('', 0)] }],
]);
