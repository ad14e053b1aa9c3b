import rule from './list-is-marked-up';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['lines with dashes', 'cantTell', { markup: [markup('typed-list')] }],
  ['a page without such lines', 'inapplicable', {}],
  ['one paragraph that begins with a dash', 'inapplicable', { blocks: [block('- Chị có khỏe không?')] }],
  ['items of a real list', 'inapplicable', { blocks: [block('Tờ khai', { tag: 'li', inside: ['list'] })] }],
]);
