import { page, testRule } from './test-rule';
import rule from './zoom-is-not-blocked';

testRule(rule, [
  ['touch-action: none on the page', 'failed', { documents: [page({ touchAction: ['auto', 'none'] })] }],
  ['touch-action: pan-y on the page', 'failed', { documents: [page({ touchAction: ['auto', 'pan-y'] })] }],
  ['touch-action: auto', 'passed', { documents: [page()] }],
  ['touch-action: manipulation', 'passed', { documents: [page({ touchAction: ['manipulation', 'auto'] })] }],
  ['touch-action: pan-y pinch-zoom', 'passed', { documents: [page({ touchAction: ['auto', 'pan-y pinch-zoom'] })] }],
  ['an embedded page', 'inapplicable', { documents: [page({ top: false, touchAction: ['none'] })] }],
]);
