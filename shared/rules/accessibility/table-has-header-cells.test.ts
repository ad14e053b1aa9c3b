import rule from './table-has-header-cells';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['a caption and no header cell', 'failed', { tables: [table('dd dd dd')] }],
  ['a bold first row and no header cell', 'failed', { tables: [table('bb dd dd', { caption: '', bordered: true })] }],
  ['header cells only', 'failed', { tables: [table('hh hh')] }],
  ['borders and no header cell', 'cantTell', { tables: [table('dd dd dd', { caption: '', bordered: true })] }],
  ['header cells', 'passed', { tables: [table('hh dd')] }],
  ['a layout table', 'inapplicable', { tables: [table('dd dd dd', { role: 'presentation' })] }],
  ['cells that hold forms', 'inapplicable', { tables: [table('dd dd dd', { caption: '', structures: 4 })] }],
  ['one column', 'inapplicable', { tables: [table('d d d')] }],
  ['a data table that says it is none', 'failed', { tables: [table('hh sd', { role: 'presentation' })] }],
  [
    'a layout table without a caption',
    'inapplicable',
    { tables: [table('hh dd', { role: 'presentation', caption: '' })] },
  ],
]);
