import rule from './colour-is-not-set-inline';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['a colour in a style attribute', 'failed', { markup: [markup('inline-colour', 'red')] }],
  ['a page without inline colours', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a paragraph', 'inapplicable', { blocks: [block('Xin chào')] }],
]);
