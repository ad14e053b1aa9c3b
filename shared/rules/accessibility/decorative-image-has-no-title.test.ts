import rule from './decorative-image-has-no-title';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['alt="" with a title', 'failed', { images: [image({ alt: '', title: 'Sơ đồ' })] }],
  ['alt="" without a title', 'passed', { images: [image({ alt: '' })] }],
  ['alt="" with an empty title', 'passed', { images: [image({ alt: '', title: ' ' })] }],
  ['an alternative and a title', 'inapplicable', { images: [image({ title: 'Sơ đồ' })] }],
]);
