import rule from './table-holds-data-not-layout';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['cells that hold forms', 'failed', { tables: [table('dd dd', { caption: '', structures: 4 })] }],
  ['a table of one cell', 'failed', { tables: [table('d', { caption: '' })] }],
  ['a table with headers', 'passed', { tables: [table('hh dd')] }],
  ['a table with a caption', 'passed', { tables: [table('dd dd')] }],
  [
    'a table that says it only arranges',
    'inapplicable',
    { tables: [table('dd', { caption: '', structures: 3, role: 'presentation' })] },
  ],
]);
