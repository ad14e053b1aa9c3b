import rule from './table-cells-are-not-empty';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['a blank cell', 'failed', { tables: [table('hh d_')] }],
  ['no blank cell', 'passed', { tables: [table('hh dd')] }],
  ['a blank corner', 'passed', { tables: [table('_hh hdd')] }],
  ['a layout table', 'inapplicable', { tables: [table('d_ dd', { caption: '' })] }],
]);
