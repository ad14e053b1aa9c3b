import { block, script, testRule } from './test-rule';
import rule from './time-limit-can-be-extended';

testRule(rule, [
  ['a session that will end', 'cantTell', { blocks: [block('Phiên làm việc của bạn sẽ hết hạn sau 5 phút.')] }],
  ['a script that leaves the page', 'cantTell', { scripts: [script('timed-leave')] }],
  ['a session that can be extended', 'passed', { blocks: [block('Phiên làm việc sẽ hết hạn sau 5 phút. Gia hạn')] }],
  ['a time limit of the procedure', 'inapplicable', { blocks: [block('Thời hạn giải quyết: 5 ngày làm việc')] }],
  ['opening hours', 'inapplicable', { blocks: [block('Làm việc từ 7 giờ 30 phút đến 17 giờ')] }],
  ['a plain page', 'inapplicable', {}],
]);
