import rule from './select-does-not-navigate';
import { field, testRule } from './test-rule';

testRule(rule, [
  [
    'a list that leaves the page',
    'failed',
    { fields: [field({ type: 'select-one', onChange: 'location.href=this.value', hasSubmit: false })] },
  ],
  [
    'a list that leaves the page, beside a button',
    'cantTell',
    { fields: [field({ type: 'select-one', onChange: 'this.form.submit()' })] },
  ],
  [
    'a list that fills another list',
    'passed',
    { fields: [field({ type: 'select-one', onChange: 'taiQuanHuyen(this.value)' })] },
  ],
  ['a list without a handler', 'inapplicable', { fields: [field({ type: 'select-one' })] }],
  ['a text field without a handler', 'inapplicable', { fields: [field()] }],
]);
