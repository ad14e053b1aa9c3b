import rule from './main-content-has-a-landmark';
import { page, testRule } from './test-rule';

testRule(rule, [
  ['a page without main', 'failed', { documents: [page({ hasMain: false })] }],
  [
    'a page whose content may stand in a named region',
    'cantTell',
    { documents: [page({ hasMain: false, hasRegion: true })] },
  ],
  ['a page with main', 'passed', { documents: [page()] }],
  ['an embedded page', 'inapplicable', { documents: [page({ top: false, hasMain: false })] }],
  ['a drawing', 'inapplicable', { documents: [page({ root: 'svg', hasMain: false })] }],
]);
