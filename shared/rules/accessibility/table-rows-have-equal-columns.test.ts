import rule from './table-rows-have-equal-columns';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['a row with a cell too few', 'failed', { tables: [table('hhh ddd dd')] }],
  ['even rows', 'passed', { tables: [table('hhh ddd ddd')] }],
  ['a cell that covers two columns', 'passed', { tables: [table('hhh wd ddd')] }],
  ['a cell that covers two rows', 'passed', { tables: [table('hh td d dd')] }],
  ['a layout table', 'inapplicable', { tables: [table('dd d', { role: 'presentation' })] }],
]);
