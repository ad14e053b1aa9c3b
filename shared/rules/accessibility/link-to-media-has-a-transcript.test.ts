import rule from './link-to-media-has-a-transcript';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'a sound file',
    'cantTell',
    { links: [link({ name: 'Nghe bài phát biểu', url: 'https://vidu.example/phat-bieu.mp3' })] },
  ],
  [
    'a sound file with a transcript beside it',
    'passed',
    { links: [link({ url: 'https://vidu.example/a.mp3', context: 'Nghe bài phát biểu. Xem bản ghi lời.' })] },
  ],
  [
    'a film with captions told in its name',
    'passed',
    { links: [link({ url: 'https://vidu.example/a.mp4', name: 'Phim hướng dẫn, có phụ đề' })] },
  ],
  ['a page', 'inapplicable', { links: [link()] }],
]);
