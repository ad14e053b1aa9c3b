import rule from './link-to-document-tells-type-and-size';
import { link, testRule } from './test-rule';

testRule(rule, [
  ['a PDF without type and size', 'failed', { links: [link({ url: 'https://vidu.example/to-khai.pdf' })] }],
  [
    'a PDF with its type only',
    'failed',
    { links: [link({ url: 'https://vidu.example/to-khai.pdf', name: 'Tờ khai (PDF)' })] },
  ],
  [
    'a PDF with type and size',
    'passed',
    { links: [link({ url: 'https://vidu.example/to-khai.pdf', name: 'Tờ khai (PDF, 120 KB)' })] },
  ],
  [
    'a Word file told beside the link',
    'passed',
    { links: [link({ url: 'https://vidu.example/to-khai.docx?v=2', context: 'Tờ khai, tệp Word, 1,2 MB' })] },
  ],
  ['a page', 'inapplicable', { links: [link()] }],
  [
    'an address with "pdf" in the middle',
    'inapplicable',
    { links: [link({ url: 'https://vidu.example/pdf/huong-dan' })] },
  ],
]);
