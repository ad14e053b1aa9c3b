import rule from './paragraphs-are-not-line-breaks';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['two line breaks', 'failed', { markup: [markup('double-break', 'br', 0)] }],
  ['a page without double breaks', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a paragraph', 'inapplicable', { blocks: [block('Xin chào')] }],
]);
