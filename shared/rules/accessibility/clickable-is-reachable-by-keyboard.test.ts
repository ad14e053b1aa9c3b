import rule from './clickable-is-reachable-by-keyboard';
import { clickable, markup, testRule } from './test-rule';

testRule(rule, [
  ['a div with onclick', 'failed', { clickables: [clickable()] }],
  ['a picture with onclick and no words', 'cantTell', { clickables: [clickable({ name: '' })] }],
  ['a div with onclick that takes focus', 'passed', { clickables: [clickable({ focusable: true, role: 'button' })] }],
  ['a handler that only stops the event', 'passed', { clickables: [clickable({ code: 'event.stopPropagation()' })] }],
  ['a card around a link', 'inapplicable', { clickables: [clickable({ hasControlInside: true })] }],
  ['an icon inside a button', 'inapplicable', { clickables: [clickable({ insideControl: true })] }],
  ['an element that follows the mouse', 'inapplicable', { clickables: [clickable({ events: ['mouseover'] })] }],
  ['a link that Tab passes over', 'cantTell', { markup: [markup('out-of-tab-order', 'a')] }],
]);
