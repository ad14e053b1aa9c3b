import rule from './link-has-a-destination';
import { jump, link, page, testRule } from './test-rule';

testRule(rule, [
  ['javascript:', 'failed', { links: [link({ href: 'javascript:void(0)' })] }],
  ['"#"', 'failed', { links: [link({ href: '#', name: 'Nộp hồ sơ' })] }],
  ['"#" that goes to the top', 'passed', { links: [link({ href: '#', name: 'Lên đầu trang' })] }],
  ['"#" with the role of a button', 'passed', { links: [link({ href: '#', role: 'button' })] }],
  ['a part of the page', 'passed', { links: [link({ href: '#noi-dung' })] }],
  ['a page', 'passed', { links: [link()] }],
  [
    'a part of the page that is not there',
    'cantTell',
    { links: [link({ href: '#le-phi' })], documents: [page({ jumps: [jump({ targetExists: false })] })] },
  ],
  [
    '… that a script may make',
    'passed',
    {
      links: [link({ href: '#le-phi', hasHandler: true })],
      documents: [page({ jumps: [jump({ targetExists: false })] })],
    },
  ],
  [
    'an address of an application',
    'passed',
    { links: [link({ href: '#/le-phi' })], documents: [page({ jumps: [jump({ targetExists: false })] })] },
  ],
  [
    'a part of the page that is there',
    'passed',
    { links: [link({ href: '#le-phi' })], documents: [page({ jumps: [jump()] })] },
  ],
]);
