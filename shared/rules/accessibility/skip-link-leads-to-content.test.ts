import rule from './skip-link-leads-to-content';
import { jump, page, testRule } from './test-rule';

testRule(rule, [
  ['a target that is missing', 'failed', { documents: [page({ jumps: [jump({ targetExists: false })] })] }],
  ['a target that is hidden', 'failed', { documents: [page({ jumps: [jump({ targetHidden: true })] })] }],
  ['a target that is there', 'passed', { documents: [page({ jumps: [jump()] })] }],
  [
    'an English skip link that works',
    'passed',
    { documents: [page({ jumps: [jump({ name: 'Skip to main content' })] })] },
  ],
  [
    'a table of contents with a dead entry',
    'inapplicable',
    { documents: [page({ jumps: [jump({ name: 'Trình tự thực hiện', targetExists: false })] })] },
  ],
  ['a page without jumps', 'inapplicable', { documents: [page()] }],
]);
