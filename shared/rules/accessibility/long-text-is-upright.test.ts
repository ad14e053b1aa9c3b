import rule from './long-text-is-upright';
import { VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['a long paragraph in italics', 'failed', { blocks: [block(VIETNAMESE, { italics: 400 })] }],
  ['a paragraph with a few slanted words', 'passed', { blocks: [block(VIETNAMESE, { italics: 20 })] }],
  ['a paragraph', 'passed', { blocks: [block(VIETNAMESE)] }],
  ['a short note in italics', 'inapplicable', { blocks: [block('Ghi chú: chỉ áp dụng trong tỉnh', { italics: 26 })] }],
]);
