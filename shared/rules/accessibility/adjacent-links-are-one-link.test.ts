import rule from './adjacent-links-are-one-link';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'picture and headline to one page',
    'failed',
    { links: [link({ nextLink: { url: 'https://vidu.example/thu-tuc', gapPixels: 4, inline: true } })] },
  ],
  [
    'two neighbours to two pages',
    'passed',
    { links: [link({ nextLink: { url: 'https://vidu.example/khac', gapPixels: 4, inline: true } })] },
  ],
  ['a link alone', 'inapplicable', { links: [link()] }],
  ['a link without an address', 'inapplicable', { links: [link({ url: null })] }],
]);
