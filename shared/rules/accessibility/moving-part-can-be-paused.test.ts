import rule from './moving-part-can-be-paused';
import { markup, script, testRule } from './test-rule';

testRule(rule, [
  ['an endless animation', 'cantTell', { markup: [markup('endless-animation', 'div')] }],
  ['a carousel without a pause button', 'cantTell', { markup: [markup('carousel', 'no-pause')] }],
  ['a script that changes text', 'cantTell', { scripts: [script('timed-change')] }],
  ['a carousel with a pause button', 'passed', { markup: [markup('carousel', 'pause')] }],
  ['a page at rest', 'inapplicable', {}],
  ['a script that does something else', 'inapplicable', { scripts: [script('motion')] }],
]);
