import rule from './table-header-levels-are-linked';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['two headers at the side, not linked', 'failed', { tables: [table('hhhh hhdd hhdd')] }],
  ['two headers at the side with scope', 'passed', { tables: [table('ssss ssdd ssdd')] }],
  ['one header at the side', 'inapplicable', { tables: [table('hhh hdd')] }],
  ['headers above only', 'inapplicable', { tables: [table('hh dd')] }],
]);
