import rule from './link-text-stands-alone';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    '"Xem thêm" in a sentence',
    'failed',
    { links: [link({ name: 'Xem thêm', context: 'Thủ tục đăng ký khai sinh. Xem thêm' })] },
  ],
  ['the name of a format', 'failed', { links: [link({ name: 'PDF' })] }],
  ['a name of its own', 'passed', { links: [link()] }],
  ['"Tải tờ khai đăng ký khai sinh"', 'passed', { links: [link({ name: 'Tải tờ khai đăng ký khai sinh' })] }],
  ['a number of a page', 'passed', { links: [link({ name: '2' })] }],
  ['a long address', 'cantTell', { links: [link({ name: 'https://vidu.example/thu-tuc/dang-ky-khai-sinh?id=3381' })] }],
  ['a short address', 'passed', { links: [link({ name: 'https://vidu.example' })] }],
]);
