import { VIETNAMESE } from './sample-texts';
import { page, testRule } from './test-rule';
import rule from './vietnamese-text-is-composed';

testRule(rule, [
  [
    'a page full of decomposed letters',
    'failed',
    { documents: [page({ decomposed: 120, decomposedAt: { selector: 'p', quote: 'Thủ tục' } })] },
  ],
  ['one pasted name', 'passed', { documents: [page({ decomposed: 2, decomposedAt: { selector: 'p', quote: 'Hà' } })] }],
  ['composed letters', 'passed', { documents: [page({ text: VIETNAMESE })] }],
  ['a page without text', 'inapplicable', { documents: [page({ letters: 0 })] }],
]);
