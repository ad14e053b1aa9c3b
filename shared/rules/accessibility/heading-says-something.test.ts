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
]);
