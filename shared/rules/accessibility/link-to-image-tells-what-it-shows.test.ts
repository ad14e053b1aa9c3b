import rule from './link-to-image-tells-what-it-shows';
import { link, testRule } from './test-rule';

testRule(rule, [
  ['a word that opens a photo', 'failed', { links: [link({ name: 'Sơ đồ', url: 'https://vidu.example/so-do.jpg' })] }],
  [
    'a thumbnail with an alternative',
    'passed',
    { links: [link({ imageOnly: true, url: 'https://vidu.example/so-do.jpg' })] },
  ],
  [
    'a sentence that opens a photo',
    'passed',
    { links: [link({ name: 'Sơ đồ ba bước nộp hồ sơ: điền, ký, gửi', url: 'https://vidu.example/so-do.jpg' })] },
  ],
  ['a page', 'inapplicable', { links: [link()] }],
]);
