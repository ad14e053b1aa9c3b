import { FRENCH, VIETNAMESE } from './sample-texts';
import { block, page, testRule } from './test-rule';
import rule from './vietnamese-text-is-unicode';

testRule(rule, [
  [
    'text in .VnTime',
    'failed',
    {
      documents: [
        page({
          text: 'x',
          legacyFonts: [{ font: '.VnTime', at: { selector: 'font', quote: 'Thñ tôc ®¨ng ký khai sinh' } }],
        }),
      ],
    },
  ],
  [
    'TCVN3 bytes without their font',
    'failed',
    { blocks: [block('Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc µ ¸ ¶ ®¬n ®¨ng ký ®Þa ®iÓm')] },
  ],
  ['Unicode text', 'passed', { documents: [page({ text: VIETNAMESE })], blocks: [block(VIETNAMESE)] }],
  [
    'Unicode text in a font with an old name',
    'passed',
    {
      documents: [
        page({
          text: 'x',
          legacyFonts: [{ font: '.VnTime', at: { selector: 'p', quote: 'Thủ tục đăng ký khai sinh' } }],
        }),
      ],
    },
  ],
  ['French', 'inapplicable', { blocks: [block(FRENCH)] }],
  [
    'a price list with micro and registered signs',
    'inapplicable',
    { blocks: [block('5 µm ± 1 µm, Windows® 11, 20 °C')] },
  ],
]);
