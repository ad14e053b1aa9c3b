import rule from './instruction-relies-not-on-colour';
import { block, testRule } from './test-rule';

testRule(rule, [
  ['"các ô có màu đỏ"', 'cantTell', { blocks: [block('Các ô có màu đỏ là bắt buộc phải điền.')] }],
  [
    'two colours told apart',
    'cantTell',
    { blocks: [block('The green mushrooms are good. The red mushrooms are not.')] },
  ],
  ['a red river', 'inapplicable', { blocks: [block('Sông Hồng chảy qua nhiều tỉnh ở miền Bắc.')] }],
  ['required fields with a star', 'inapplicable', { blocks: [block('Các ô có dấu sao là bắt buộc phải điền.')] }],
  ['a red book', 'inapplicable', { blocks: [block('Thủ tục cấp lại sổ đỏ cho hộ gia đình.')] }],
]);
