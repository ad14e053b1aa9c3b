import rule from './table-is-not-nested';
import { table, testRule } from './test-rule';

testRule(rule, [
  ['a table in a table', 'failed', { tables: [table('dd dd', { nested: true })] }],
  ['a table', 'passed', { tables: [table('hh dd')] }],
  ['two tables side by side', 'passed', { tables: [table('hh dd'), table('hh dd')] }],
  ['a page without tables', 'inapplicable', {}],
]);
