import rule from './preformatted-text-is-code';
import { block, markup, testRule } from './test-rule';

testRule(rule, [
  ['a drawing made of letters', 'failed', { markup: [markup('preformatted', '/\\_/\\')] }],
  ['a page without such blocks', 'inapplicable', {}],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
  ['a block of code', 'inapplicable', { blocks: [block('npm start', { inside: ['code'] })] }],
]);
