import rule from './image-title-repeats-no-alternative';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['alternative and title', 'failed', { images: [image({ title: 'Đường đi' })] }],
  ['alternative only', 'inapplicable', { images: [image()] }],
  ['a decoration', 'inapplicable', { images: [image({ alt: '', title: 'x' })] }],
  ['a drawing', 'inapplicable', { images: [image({ kind: 'svg', title: 'Đường đi' })] }],
]);
