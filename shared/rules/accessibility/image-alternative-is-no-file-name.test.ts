import rule from './image-alternative-is-no-file-name';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['"IMG_0012.jpg"', 'failed', { images: [image({ alt: 'IMG_0012.jpg' })] }],
  ['"DSC 0123"', 'failed', { images: [image({ alt: 'DSC 0123' })] }],
  ['"hình ảnh"', 'failed', { images: [image({ alt: 'Hình ảnh' })] }],
  ['the file’s own name', 'failed', { images: [image({ alt: 'so_do_2', file: 'so_do_2.png' })] }],
  ['"icon" beside words in a button', 'cantTell', { images: [image({ alt: 'icon', control: 'Nộp hồ sơ' })] }],
  [
    'a file name in a list of files',
    'cantTell',
    { images: [image({ alt: 'so-do.png', around: 'Tệp đính kèm: 120 KB' })] },
  ],
  ['an alternative', 'passed', { images: [image()] }],
  ['an alternative that ends like a sentence', 'passed', { images: [image({ alt: 'Ông A trao giấy khen.' })] }],
  ['a word that is the file’s name too', 'passed', { images: [image({ alt: 'bản đồ', file: 'bản đồ.png' })] }],
  ['a decoration', 'inapplicable', { images: [image({ alt: '' })] }],
  ['"Hình ảnh của…"', 'cantTell', { images: [image({ alt: 'Hình ảnh của trụ sở Ủy ban' })] }],
  ['a page of words in an alternative', 'cantTell', { images: [image({ alt: 'Bước một nộp tờ khai. '.repeat(15) })] }],
  ['"Ảnh chụp…" tells that it is a photograph', 'passed', { images: [image({ alt: 'Ảnh chụp căn cước mặt trước' })] }],
]);
