import rule from './markup-has-no-font-or-center-element';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['a font element', 'failed', { markup: [markup('presentational-element', 'font')] }],
  ['a page without old elements', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a paragraph', 'inapplicable', { blocks: [block('Xin chào')] }],
]);
