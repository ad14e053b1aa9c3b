import rule from './reading-order-follows-view';
import { block, heading, markup, testRule } from './test-rule';

testRule(rule, [
  ['steps the style sheet has turned upside down', 'cantTell', { markup: [markup('order-against-view', 'p')] }],
  ['steps in their order', 'inapplicable', { blocks: [block('Bước 1: nộp tờ khai.'), block('Bước 2: nhận kết quả.')] }],
  ['a heading above its text', 'inapplicable', { headings: [heading('Lệ phí')], blocks: [block('Miễn lệ phí.')] }],
  ['a page with other marks', 'inapplicable', { markup: [markup('typed-list'), markup('double-break', 'br')] }],
]);
