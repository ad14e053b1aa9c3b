import rule from './link-text-says-where';
import { link, testRule } from './test-rule';

testRule(rule, [
  ['"Xem thêm" alone', 'failed', { links: [link({ name: 'Xem thêm', context: 'Xem thêm' })] }],
  ['"here" alone', 'failed', { links: [link({ name: 'Here' })] }],
  ['"…"', 'failed', { links: [link({ name: '…' })] }],
  ['"Tải về" beside a size', 'cantTell', { links: [link({ name: 'Tải về', context: 'Mẫu: Tải về (12 KB)' })] }],
  [
    '"Xem thêm" in a list item with its subject',
    'passed',
    { links: [link({ name: 'Xem thêm', context: 'Thủ tục đăng ký khai sinh. Xem thêm' })] },
  ],
  [
    '"Chi tiết" with a description',
    'passed',
    { links: [link({ name: 'Chi tiết', described: 'Thủ tục đăng ký khai sinh' })] },
  ],
  ['a name of its own', 'passed', { links: [link()] }],
  ['"Xem thêm thủ tục hộ tịch"', 'passed', { links: [link({ name: 'Xem thêm thủ tục hộ tịch' })] }],
  ['a link that is a button', 'inapplicable', { links: [link({ name: 'Tiếp tục', role: 'button' })] }],
]);
