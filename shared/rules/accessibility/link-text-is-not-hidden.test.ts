import rule from './link-text-is-not-hidden';
import { link, testRule } from './test-rule';

testRule(rule, [
  ['words under display:none', 'cantTell', { links: [link({ hiddenText: 'về đăng ký khai sinh' })] }],
  ['no hidden words', 'inapplicable', { links: [link()] }],
  ['a hidden arrow', 'inapplicable', { links: [link({ hiddenText: '→' })] }],
  ['a hidden number', 'inapplicable', { links: [link({ hiddenText: '3' })] }],
]);
