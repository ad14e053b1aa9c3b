import rule from './lines-are-short-enough';
import { VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['200 characters on a line', 'failed', { blocks: [block(VIETNAMESE, { lines: 3, charactersPerLine: 200 })] }],
  ['75 characters on a line', 'passed', { blocks: [block(VIETNAMESE, { lines: 6, charactersPerLine: 75 })] }],
  ['130 characters on a line', 'passed', { blocks: [block(VIETNAMESE, { lines: 4, charactersPerLine: 130 })] }],
  ['one line', 'inapplicable', { blocks: [block(VIETNAMESE, { lines: 1 })] }],
  [
    'lines of code',
    'inapplicable',
    { blocks: [block(VIETNAMESE, { lines: 3, charactersPerLine: 200, inside: ['code'] })] },
  ],
]);
