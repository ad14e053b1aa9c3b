import rule from './table-has-a-caption';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['a data table without a name', 'failed', { tables: [table('hh dd', { caption: '' })] }],
  ['a data table with a caption', 'passed', { tables: [table('hh dd')] }],
  ['a data table under its heading', 'passed', { tables: [table('hh dd', { caption: '', name: 'Lệ phí' })] }],
  ['a layout table', 'inapplicable', { tables: [table('dd dd', { caption: '' })] }],
]);
