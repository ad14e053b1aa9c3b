import { ENGLISH, PLAIN, VIETNAMESE } from './sample-texts';
import { page, testRule } from './test-rule';
import rule from './vietnamese-text-has-diacritics';

testRule(rule, [
  ['a page in Vietnamese without diacritics', 'failed', { documents: [page({ text: PLAIN })] }],
  ['a page in Vietnamese', 'passed', { documents: [page({ text: VIETNAMESE })] }],
  ['a page in English', 'inapplicable', { documents: [page({ text: ENGLISH })] }],
  ['a short line without diacritics', 'inapplicable', { documents: [page({ text: 'Thu tuc dang ky khai sinh' })] }],
]);
