import rule from './pointer-means-control';
import { clickable, testRule } from './test-rule';

testRule(rule, [
  ['a hand over plain text', 'cantTell', { clickables: [clickable({ events: [] })] }],
  ['text inside a link', 'inapplicable', { clickables: [clickable({ events: [], insideControl: true })] }],
  ['a focusable element', 'inapplicable', { clickables: [clickable({ events: [], focusable: true })] }],
  ['text without a hand', 'inapplicable', { clickables: [clickable({ events: [], pointer: false })] }],
]);
