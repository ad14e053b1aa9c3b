import rule from './table-headers-have-scope';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['headers on two sides without scope', 'failed', { tables: [table('_hh hdd hdd')] }],
  ['headers on two sides with scope', 'passed', { tables: [table('_ss sdd sdd')] }],
  ['headers above only', 'inapplicable', { tables: [table('hh dd')] }],
  ['headers at the side only', 'inapplicable', { tables: [table('hd hd')] }],
]);
