import rule from './moving-image-can-be-stopped';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['a GIF', 'cantTell', { images: [image({ file: 'thong-bao.gif' })] }],
  ['a PNG', 'inapplicable', { images: [image()] }],
  ['a tiny GIF', 'inapplicable', { images: [image({ file: 'moi.gif', width: 12, height: 12 })] }],
  ['a page without pictures', 'inapplicable', {}],
]);
