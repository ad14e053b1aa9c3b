import rule from './lists-are-not-empty';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['an item without content', 'failed', { markup: [markup('empty-list', 'li', 0)] }],
  ['items with words', 'inapplicable', { blocks: [block('Tờ khai', { tag: 'li', inside: ['list'] })] }],
  ['an empty paragraph is another rule’s business', 'inapplicable', { markup: [markup('empty-paragraph', 'p', 0)] }],
  ['a page without lists', 'inapplicable', {}],
]);
