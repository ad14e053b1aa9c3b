import rule from './only-links-are-underlined';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['underlined words', 'failed', { blocks: [block('Lưu ý quan trọng', { underlined: 13 })] }],
  ['plain words', 'passed', { blocks: [block('Lưu ý quan trọng')] }],
  ['one underlined letter', 'passed', { blocks: [block('Lưu ý', { underlined: 1 })] }],
  ['a link', 'inapplicable', { blocks: [block('Lưu ý quan trọng', { underlined: 13, inside: ['link'] })] }],
]);
