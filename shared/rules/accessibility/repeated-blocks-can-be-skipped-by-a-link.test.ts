import rule from './repeated-blocks-can-be-skipped-by-a-link';
import { jump, page, testRule } from './test-rule';

testRule(rule, [
  ['a page with a menu and no jump', 'failed', { documents: [page()] }],
  ['a page with a menu and a dead jump', 'failed', { documents: [page({ jumps: [jump({ targetExists: false })] })] }],
  ['a page whose skip link is a button with a script', 'cantTell', { documents: [page({ scriptedJump: true })] }],
  ['a page with a menu and a skip link', 'passed', { documents: [page({ jumps: [jump()] })] }],
  ['a page without repeated blocks', 'inapplicable', { documents: [page({ hasRepeatedBlock: false })] }],
  ['an embedded page', 'inapplicable', { documents: [page({ top: false })] }],
]);
