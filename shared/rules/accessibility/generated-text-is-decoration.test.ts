import rule from './generated-text-is-decoration';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['words from the style sheet', 'cantTell', { markup: [markup('generated-text', 'Mới: ')] }],
  ['a page without such words', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a paragraph', 'inapplicable', { blocks: [block('Mới: xin chào')] }],
]);
