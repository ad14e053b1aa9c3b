import { block, testRule } from './test-rule';
import rule from './text-direction-fits-language';

testRule(rule, [
  ['Arabic set from left to right', 'failed', { blocks: [block('مرحبا بكم في بوابة الخدمات العامة')] }],
  [
    'Vietnamese set from right to left',
    'failed',
    { blocks: [block('Thủ tục đăng ký khai sinh', { direction: 'rtl' })] },
  ],
  [
    'Arabic set from right to left',
    'passed',
    { blocks: [block('مرحبا بكم في بوابة الخدمات العامة', { direction: 'rtl' })] },
  ],
  ['Vietnamese set from left to right', 'inapplicable', { blocks: [block('Thủ tục đăng ký khai sinh')] }],
  [
    'an Arabic word in a Vietnamese sentence',
    'inapplicable',
    { blocks: [block('Từ سلام có nghĩa là hòa bình trong tiếng Ả Rập')] },
  ],
]);
