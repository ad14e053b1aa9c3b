import rule from './main-content-has-a-heading';
import { VIETNAMESE } from './sample-texts';
import { page, testRule } from './test-rule';

testRule(rule, [
  ['a long page without a heading', 'failed', { documents: [page({ text: VIETNAMESE, mainHeadings: 0 })] }],
  ['a long page with a heading', 'passed', { documents: [page({ text: VIETNAMESE })] }],
  ['one sentence', 'inapplicable', { documents: [page({ text: 'Xin chào.', mainHeadings: 0 })] }],
  ['an embedded page', 'inapplicable', { documents: [page({ top: false, text: VIETNAMESE, mainHeadings: 0 })] }],
]);
