import rule from './links-with-one-name-share-a-target';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'one name, one page, other parameters, one paragraph',
    'failed',
    {
      links: [
        link({ url: 'https://vidu.example/lien-he?loai=1' }),
        link({ url: 'https://vidu.example/lien-he?loai=2' }),
      ],
    },
  ],
  [
    'one name, two sites, one paragraph',
    'failed',
    { links: [link({ url: 'https://mot.example/dong-vat/su-tu' }), link({ url: 'https://hai.test/bai-viet/su-tu' })] },
  ],
  [
    'one name, two paths, one paragraph',
    'cantTell',
    { links: [link({ url: 'https://vidu.example/a' }), link({ url: 'https://vidu.example/b' })] },
  ],
  [
    'one name, two paths, two paragraphs',
    'cantTell',
    { links: [link({ url: 'https://vidu.example/a' }), link({ url: 'https://vidu.example/b', contextId: 2 })] },
  ],
  ['one name, one address', 'passed', { links: [link(), link()] }],
  [
    'one name, one address with and without a slash',
    'passed',
    { links: [link({ url: 'https://vidu.example/a/' }), link({ url: 'https://vidu.example/a' })] },
  ],
  [
    'one name, one address with a campaign mark',
    'passed',
    { links: [link({ url: 'https://vidu.example/a?utm_source=x' }), link({ url: 'https://vidu.example/a' })] },
  ],
  [
    '"Xem thêm" under two news items is the business of link texts',
    'passed',
    {
      links: [
        link({ name: 'Xem thêm', url: 'https://vidu.example/a' }),
        link({ name: 'Xem thêm', url: 'https://vidu.example/b', contextId: 2 }),
      ],
    },
  ],
  ['two names', 'inapplicable', { links: [link(), link({ name: 'Đăng ký kết hôn' })] }],
]);
