import rule from './image-without-alternative-is-decoration';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['a logo alone, hidden', 'failed', { images: [image({ alt: '', file: 'logo.png' })] }],
  ['a chart alone, hidden', 'failed', { images: [image({ alt: '', file: 'bieu-do-ho-so.png' })] }],
  [
    'a large picture, hidden',
    'cantTell',
    { images: [image({ alt: '', file: 'a.jpg', width: 800, height: 400, around: 'Tin tức trong tuần' })] },
  ],
  ['a canvas without a name', 'cantTell', { images: [image({ kind: 'canvas', alt: null, exposed: false })] }],
  [
    'a logo beside the name it shows, in a link',
    'passed',
    { images: [image({ alt: '', file: 'logo.png', control: 'Cổng Dịch vụ công' })] },
  ],
  [
    'a banner alone: an ornament as often as a notice',
    'cantTell',
    { images: [image({ alt: '', file: 'banner-1.jpg' })] },
  ],
  ['a photograph alone is no graph', 'cantTell', { images: [image({ alt: '', file: 'photograph.jpg' })] }],
  ['a map alone, with its number', 'failed', { images: [image({ alt: '', file: 'map2.png' })] }],
  ['a logo beside a name with a digit', 'cantTell', { images: [image({ alt: '', file: 'logo.png', around: 'W3C' })] }],
  [
    'a small picture beside text',
    'passed',
    { images: [image({ alt: '', file: 'a.png', width: 64, height: 64, around: 'Nộp hồ sơ trực tuyến' })] },
  ],
  ['an icon', 'inapplicable', { images: [image({ alt: '', width: 16, height: 16 })] }],
  ['a picture with an alternative', 'inapplicable', { images: [image()] }],
  [
    'a picture of the style sheet with nothing beside it',
    'cantTell',
    { images: [image({ kind: 'background', alt: null, exposed: false, file: 'a.png' })] },
  ],
  [
    'a picture of the style sheet behind words',
    'inapplicable',
    {
      images: [image({ kind: 'background', alt: null, exposed: false, file: 'a.png', around: 'Nộp hồ sơ trực tuyến' })],
    },
  ],
]);
