import rule from './paragraphs-are-not-empty';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['an empty paragraph', 'failed', { markup: [markup('empty-paragraph', 'p', 0)] }],
  ['a page without empty paragraphs', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a paragraph', 'inapplicable', { blocks: [block('Xin chào')] }],
]);
