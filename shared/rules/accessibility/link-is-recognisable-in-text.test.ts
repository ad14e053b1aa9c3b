import rule from './link-is-recognisable-in-text';
import { link, testRule } from './test-rule';

testRule(rule, [
  [
    'a link that looks like the text',
    'failed',
    { links: [link({ look: { underlined: false, contrast: 1, otherMark: false } })] },
  ],
  [
    'a link told by colour with enough contrast',
    'cantTell',
    { links: [link({ look: { underlined: false, contrast: 3.4, otherMark: false } })] },
  ],
  ['an underlined link', 'passed', { links: [link({ look: { underlined: true, contrast: 1, otherMark: false } })] }],
  ['a bold link', 'passed', { links: [link({ look: { underlined: false, contrast: 1, otherMark: true } })] }],
  ['a link outside running text', 'inapplicable', { links: [link()] }],
]);
