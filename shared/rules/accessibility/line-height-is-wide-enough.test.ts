import rule from './line-height-is-wide-enough';
import { VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['lines that touch', 'failed', { blocks: [block(VIETNAMESE, { lines: 4, lineHeight: 1 })] }],
  ['lines well apart', 'passed', { blocks: [block(VIETNAMESE, { lines: 4 })] }],
  ['the browser’s own line height', 'passed', { blocks: [block(VIETNAMESE, { lines: 4, lineHeight: null })] }],
  ['one line', 'inapplicable', { blocks: [block(VIETNAMESE, { lines: 1, lineHeight: 1 })] }],
]);
