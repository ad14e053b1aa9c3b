import rule from './link-has-a-destination';
import { link, testRule } from './test-rule';

testRule(rule, [
  ['javascript:', 'failed', { links: [link({ href: 'javascript:void(0)' })] }],
  ['"#"', 'failed', { links: [link({ href: '#', name: 'Nộp hồ sơ' })] }],
  ['"#" that goes to the top', 'passed', { links: [link({ href: '#', name: 'Lên đầu trang' })] }],
  ['"#" with the role of a button', 'passed', { links: [link({ href: '#', role: 'button' })] }],
  ['a part of the page', 'passed', { links: [link({ href: '#noi-dung' })] }],
  ['a page', 'passed', { links: [link()] }],
]);
