import rule from './link-title-adds-something';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'a title that repeats the text',
    'failed',
    { links: [link({ text: 'Đăng ký khai sinh', title: 'Đăng ký khai sinh' })] },
  ],
  [
    'a title that repeats the text in capitals',
    'failed',
    { links: [link({ text: 'Đăng ký khai sinh', title: 'ĐĂNG KÝ KHAI SINH' })] },
  ],
  ['a title that adds something', 'passed', { links: [link({ title: 'Mức phí 50.000 đồng' })] }],
  ['no title', 'inapplicable', { links: [link()] }],
  ['an empty title', 'inapplicable', { links: [link({ title: '' })] }],
]);
