import { ENGLISH, VIETNAMESE } from './sample-texts';
import { block, testRule } from './test-rule';
import rule from './text-is-readable';

testRule(rule, [
  [
    'a sentence of eighty syllables',
    'cantTell',
    { blocks: [block(`${'căn cứ quy định của pháp luật '.repeat(14)}.`)] },
  ],
  ['ordinary sentences', 'passed', { blocks: [block(VIETNAMESE)] }],
  ['English sentences', 'passed', { blocks: [block(ENGLISH, { lang: 'en' })] }],
  ['a short text', 'inapplicable', { blocks: [block('Xin chào')] }],
]);
