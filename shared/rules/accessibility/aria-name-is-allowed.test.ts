import rule from './aria-name-is-allowed';
import { markup, named, testRule } from './test-rule';

testRule(rule, [
  ['aria-label on a div', 'failed', { markup: [markup('aria-on-generic', 'aria-label')] }],
  ['a page without such names', 'inapplicable', {}],
  ['a button with aria-label', 'inapplicable', { named: [named('×', 'Đóng')] }],
  ['another mark', 'inapplicable', { markup: [markup('article', 'heading')] }],
]);
