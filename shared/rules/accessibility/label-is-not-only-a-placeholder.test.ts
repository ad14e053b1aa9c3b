import rule from './label-is-not-only-a-placeholder';
import { field, testRule } from './test-rule';

testRule(rule, [
  [
    'a placeholder instead of a label',
    'failed',
    { fields: [field({ nameFrom: 'placeholder', placeholder: 'Số căn cước', labels: [] })] },
  ],
  [
    'a search box with a placeholder only',
    'cantTell',
    { fields: [field({ type: 'search', nameFrom: 'placeholder', placeholder: 'Tìm thủ tục', labels: [] })] },
  ],
  ['a label and a placeholder', 'passed', { fields: [field({ placeholder: '0123456789' })] }],
  [
    'a name from aria-label and a placeholder',
    'passed',
    { fields: [field({ nameFrom: 'aria-label', placeholder: 'Tìm thủ tục' })] },
  ],
  ['a label without a placeholder', 'inapplicable', { fields: [field()] }],
  [
    'a field out of sight',
    'inapplicable',
    { fields: [field({ nameFrom: 'placeholder', placeholder: 'x', onScreen: false })] },
  ],
]);
