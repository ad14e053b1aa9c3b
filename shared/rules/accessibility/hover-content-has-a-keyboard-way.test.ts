import rule from './hover-content-has-a-keyboard-way';
import { clickable, markup, script, testRule } from './test-rule';

testRule(rule, [
  [
    'a menu that opens under the mouse',
    'cantTell',
    { clickables: [clickable({ events: ['mouseover'], code: 'moMenu()' })] },
  ],
  [
    'a control that also answers a click',
    'passed',
    { clickables: [clickable({ events: ['click', 'mouseover'], focusable: true })] },
  ],
  [
    'a colour change',
    'inapplicable',
    { clickables: [clickable({ events: ['mouseover'], code: "this.style.color='red'" })] },
  ],
  ['a click', 'inapplicable', { clickables: [clickable()] }],
  ['a page without handlers', 'inapplicable', {}],
  ['a hint that a style sheet shows under the mouse', 'cantTell', { markup: [markup('shown-on-hover')] }],
  ['a hint that a script shows under the mouse', 'cantTell', { scripts: [script('shows-on-hover')] }],
]);
