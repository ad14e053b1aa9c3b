import rule from './new-window-is-announced';
import { link, script, testRule } from './test-rule';

testRule(rule, [
  ['target=_blank', 'failed', { links: [link({ target: '_blank' })] }],
  [
    'target=_blank with a notice in the name',
    'passed',
    { links: [link({ target: '_blank', name: 'Bộ Tư pháp (mở cửa sổ mới)' })] },
  ],
  [
    'target=_blank with a notice in the title',
    'passed',
    { links: [link({ target: '_blank', title: 'Opens in a new tab' })] },
  ],
  ['target=_self', 'inapplicable', { links: [link({ target: '_self' })] }],
  ['no target', 'inapplicable', { links: [link()] }],
  ['a script that opens a window', 'cantTell', { scripts: [script('opens-window')] }],
  ['another script', 'inapplicable', { scripts: [script('timed-hide')] }],
]);
