import { VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';
import rule from './text-is-not-justified';

testRule(rule, [
  ['a justified paragraph', 'failed', { blocks: [block(VIETNAMESE, { lines: 4, align: 'justify' })] }],
  ['a paragraph', 'passed', { blocks: [block(VIETNAMESE, { lines: 4 })] }],
  ['a centred paragraph', 'passed', { blocks: [block(VIETNAMESE, { lines: 4, align: 'center' })] }],
  ['a justified line', 'inapplicable', { blocks: [block('Một dòng', { align: 'justify' })] }],
]);
