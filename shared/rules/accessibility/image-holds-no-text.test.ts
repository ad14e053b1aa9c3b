import rule from './image-holds-no-text';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['a notice as a picture', 'cantTell', { images: [image({ file: 'thong-bao-lich-nghi.jpg', alt: 'Thông báo' })] }],
  [
    'a picture with a very long alternative',
    'cantTell',
    {
      images: [
        image({
          alt: 'Ủy ban nhân dân thông báo lịch tiếp công dân vào sáng thứ năm hằng tuần tại trụ sở, số 1 đường Hoa',
        }),
      ],
    },
  ],
  ['a photo', 'passed', { images: [image()] }],
  ['a photo with a short alternative', 'passed', { images: [image({ alt: 'Hồ sen' })] }],
  ['a small picture', 'inapplicable', { images: [image({ file: 'thong-bao.png', width: 32, height: 32 })] }],
]);
