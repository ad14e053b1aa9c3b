import rule from './heading-says-something';
import { heading, testRule } from './test-rule';

testRule(rule, [
  ['"Heading 1"', 'failed', { headings: [heading('Heading 1')] }],
  ['stars', 'failed', { headings: [heading('***')] }],
  ['"Tiêu đề"', 'failed', { headings: [heading('Tiêu đề')] }],
  ['"Test": left over, or a page about tests', 'cantTell', { headings: [heading('Test')] }],
  ['a plus sign, perhaps in a book of arithmetic', 'cantTell', { headings: [heading('+')] }],
  ['"Trình tự thực hiện"', 'passed', { headings: [heading('Trình tự thực hiện')] }],
  ['a year', 'passed', { headings: [heading('2026')] }],
  ['one letter of an index', 'passed', { headings: [heading('A')] }],
  ['an empty heading is another rule’s business', 'inapplicable', { headings: [heading('')] }],
  [
    'a whole paragraph as a heading',
    'cantTell',
    { headings: [heading('Người dân nộp hồ sơ tại Bộ phận Một cửa. '.repeat(6))] },
  ],
  ['a long headline', 'passed', { headings: [heading('Thông báo về việc tiếp nhận hồ sơ '.repeat(4))] }],
]);
