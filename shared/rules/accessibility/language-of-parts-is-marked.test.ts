import rule from './language-of-parts-is-marked';
import { ENGLISH, VIETNAMESE } from './sample-texts';
import { block, part, testRule } from './test-rule';

testRule(rule, [
  ['a long part marked as French, written in English', 'failed', { markedParts: [part('fr', ENGLISH)] }],
  [
    'a short part marked as French, written in Dutch',
    'cantTell',
    { markedParts: [part('fr', 'Hij ging met de kippen op stok')] },
  ],
  ['an English paragraph in a Vietnamese page', 'cantTell', { blocks: [block(ENGLISH)] }],
  [
    'a long part in Persian, marked as Persian: Arabic letters are no sign of Arabic',
    'inapplicable',
    { markedParts: [part('fa', 'کودکان به مدرسه می‌روند و خواندن و نوشتن یاد می‌گیرند. '.repeat(4))] },
  ],
  [
    'a Chechen paragraph in a Chechen page',
    'inapplicable',
    { blocks: [block('Нохчийн мотт '.repeat(8), { lang: 'ce' })] },
  ],
  ['an English paragraph with its mark', 'passed', { markedParts: [part('en', ENGLISH)] }],
  ['a Vietnamese paragraph in a Vietnamese page', 'passed', { blocks: [block(VIETNAMESE)] }],
  ['an English name in a Vietnamese page', 'inapplicable', { blocks: [block('Microsoft Word 2019')] }],
  ['a block that holds a marked part', 'inapplicable', { blocks: [block(ENGLISH, { langMixed: true })] }],
]);
