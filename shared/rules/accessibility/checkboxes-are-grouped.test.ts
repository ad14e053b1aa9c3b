import rule from './checkboxes-are-grouped';
import { field, testRule } from './test-rule';

testRule(rule, [
  [
    'two check boxes of one name without a group',
    'failed',
    { fields: [field({ type: 'checkbox', name: 'Email' }), field({ type: 'checkbox', name: 'Tin nhắn' })] },
  ],
  [
    'two check boxes in a named group',
    'passed',
    {
      fields: [
        field({ type: 'checkbox', groups: ['Cách nhận kết quả'] }),
        field({ type: 'checkbox', groups: ['Cách nhận kết quả'] }),
      ],
    },
  ],
  ['one check box', 'inapplicable', { fields: [field({ type: 'checkbox' })] }],
  [
    'two check boxes of two names',
    'inapplicable',
    { fields: [field({ type: 'checkbox', nameAttribute: 'a' }), field({ type: 'checkbox', nameAttribute: 'b' })] },
  ],
  [
    'check boxes that choose rows',
    'inapplicable',
    { fields: [field({ type: 'checkbox', row: 1 }), field({ type: 'checkbox', row: 2 })] },
  ],
]);
