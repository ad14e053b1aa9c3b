import rule from './page-title-says-something';
import { page, testRule } from './test-rule';

testRule(rule, [
  ['"Untitled Document"', 'failed', { documents: [page({ title: 'Untitled Document' })] }],
  ['an address', 'failed', { documents: [page({ title: 'chi-tiet-thu-tuc.aspx' })] }],
  ['"Trang"', 'failed', { documents: [page({ title: 'Trang' })] }],
  ['the name of a procedure', 'passed', { documents: [page()] }],
  [
    '"Trang chủ" with the name of the portal',
    'passed',
    { documents: [page({ title: 'Trang chủ | Cổng Dịch vụ công' })] },
  ],
  ['one word that says something', 'passed', { documents: [page({ title: 'Gelukkig' })] }],
  ['no title is another rule’s business', 'inapplicable', { documents: [page({ title: '' })] }],
]);
