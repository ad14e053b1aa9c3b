import rule from './motion-has-another-way';
import { script, testRule } from './test-rule';

testRule(rule, [
  ['a script that listens to motion', 'cantTell', { scripts: [script('motion')] }],
  ['a page without scripts', 'inapplicable', {}],
  ['a script that does something else', 'inapplicable', { scripts: [script('timed-hide')] }],
  ['a script with a shortcut', 'inapplicable', { scripts: [script('single-key')] }],
]);
