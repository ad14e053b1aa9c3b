import rule from './bold-text-is-not-a-heading';
import { block, heading, markup, testRule } from './test-rule';

testRule(rule, [
  ['a bold line above a paragraph', 'cantTell', { markup: [markup('bold-paragraph')] }],
  ['a page without bold lines', 'inapplicable', {}],
  ['real headings', 'inapplicable', { headings: [heading('Trình tự thực hiện')] }],
  ['bold words inside a paragraph', 'inapplicable', { blocks: [block('Nộp hồ sơ trước ngày 15', { bold: 9 })] }],
]);
