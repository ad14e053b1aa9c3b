import { VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';
import rule from './text-is-not-all-capitals';

testRule(rule, [
  [
    'a paragraph in capitals',
    'failed',
    { blocks: [block('MỌI CÔNG DÂN CÓ QUYỀN NỘP HỒ SƠ TRỰC TUYẾN TẠI CỔNG NÀY', { capitals: 46 })] },
  ],
  ['a paragraph', 'passed', { blocks: [block(VIETNAMESE, { capitals: 4 })] }],
  ['a paragraph with one name in capitals', 'passed', { blocks: [block(VIETNAMESE, { capitals: 30 })] }],
  ['a short title in capitals', 'inapplicable', { blocks: [block('LIÊN HỆ', { capitals: 6 })] }],
]);
