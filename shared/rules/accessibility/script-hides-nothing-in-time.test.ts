import rule from './script-hides-nothing-in-time';
import { script, testRule } from './test-rule';

testRule(rule, [
  ['a script that hides a message', 'cantTell', { scripts: [script('timed-hide')] }],
  ['a page without scripts', 'inapplicable', {}],
  ['a script that does something else', 'inapplicable', { scripts: [script('motion')] }],
  ['a script with a shortcut', 'inapplicable', { scripts: [script('single-key')] }],
]);
