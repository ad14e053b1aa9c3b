import rule from './shortcut-needs-more-than-one-key';
import { script, testRule } from './test-rule';

testRule(rule, [
  ['a script with a one-letter shortcut', 'cantTell', { scripts: [script('single-key')] }],
  ['a page without scripts', 'inapplicable', {}],
  ['a script that does something else', 'inapplicable', { scripts: [script('timed-hide')] }],
  ['a script that listens to motion', 'inapplicable', { scripts: [script('motion')] }],
]);
