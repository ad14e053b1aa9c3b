import { expect, test } from 'vitest';
import { scriptTargets } from './script-targets';

const element = {} as Element;
const kinds = (code: string) =>
  scriptTargets(code, selector => (selector === '#x' ? element : null)).map(({ kind }) => kind);

test.each([
  ['a click that opens a window', "$('#x').click(function(){ window.open('a.html') })", ['opens-window']],
  ['… in plain words', "document.getElementById('x').onclick = () => window.open('a.html')", ['opens-window']],
  ['… of an element that is not here', "$('#y').click(function(){ window.open('a.html') })", []],
  ['a click that does something else', "$('#x').click(function(){ send() })", []],
  [
    'a window that the next handler opens',
    "$('#x').click(function(){ a() }); $('#y').click(function(){ window.open('') })",
    [],
  ],
  [
    'a hint under the mouse',
    "$('#x').hover(function(){ $('#tip').show() }, function(){ $('#tip').hide() })",
    ['shows-on-hover'],
  ],
  [
    '… by a listener',
    "document.querySelector('#x').addEventListener('mouseenter', () => { tip.style.display = 'block' })",
    ['shows-on-hover'],
  ],
  ['a hint for mouse and focus', "$('#x').hover(show); $('#x').on('mouseenter focusin', function(){ tip.show() })", []],
  ['a colour under the mouse', "$('#x').hover(function(){ $(this).css('color', 'red') })", []],
])('%s', (_claim, code, wanted) => expect(kinds(code)).toEqual(wanted));
