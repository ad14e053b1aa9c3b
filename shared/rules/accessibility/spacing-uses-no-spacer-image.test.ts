import rule from './spacing-uses-no-spacer-image';
import { image, testRule } from './test-rule';

testRule(rule, [
  ['spacer.gif', 'failed', { images: [image({ alt: '', file: 'spacer.gif' })] }],
  ['a picture one pixel high', 'failed', { images: [image({ alt: '', width: 600, height: 1 })] }],
  ['a picture', 'passed', { images: [image()] }],
  ['a decoration', 'passed', { images: [image({ alt: '' })] }],
  ['a page without pictures', 'inapplicable', {}],
]);
