import rule from './links-are-separated';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'two links with one space between',
    'failed',
    { links: [link({ nextLink: { url: 'https://vidu.example/b', gapPixels: 4, inline: true } })] },
  ],
  [
    'two links well apart',
    'passed',
    { links: [link({ nextLink: { url: 'https://vidu.example/b', gapPixels: 16, inline: true } })] },
  ],
  [
    'two buttons made of links',
    'inapplicable',
    { links: [link({ nextLink: { url: 'https://vidu.example/b', gapPixels: 4, inline: false } })] },
  ],
  ['a link alone', 'inapplicable', { links: [link()] }],
]);
