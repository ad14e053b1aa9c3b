import rule from './instruction-relies-not-on-place';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['"nút bên phải"', 'cantTell', { blocks: [block('Bấm nút bên phải để nộp hồ sơ.')] }],
  ['"on the right"', 'cantTell', { blocks: [block('Find the menu on the right, to navigate')] }],
  ['a named button', 'inapplicable', { blocks: [block('Bấm nút "Nộp hồ sơ" để tiếp tục.')] }],
  ['the right to something', 'inapplicable', { blocks: [block('Everyone has the right to be heard.')] }],
  ['an address', 'inapplicable', { blocks: [block('Bộ phận một cửa ở tầng trệt, số 1 đường Hoa.')] }],
]);
