import rule from './radio-buttons-are-grouped';
import { field, testRule } from './test-rule';

testRule(rule, [
  [
    'two radio buttons without a group',
    'failed',
    { fields: [field({ type: 'radio', name: 'Có' }), field({ type: 'radio', name: 'Không' })] },
  ],
  [
    'two radio buttons in a fieldset with a legend',
    'passed',
    {
      fields: [
        field({ type: 'radio', groups: ['Đã có tài khoản?'] }),
        field({ type: 'radio', groups: ['Đã có tài khoản?'] }),
      ],
    },
  ],
  [
    'two radio buttons described by their question',
    'passed',
    {
      fields: [
        field({ type: 'radio', described: 'Đã có tài khoản?' }),
        field({ type: 'radio', described: 'Đã có tài khoản?' }),
      ],
    },
  ],
  ['one radio button', 'inapplicable', { fields: [field({ type: 'radio' })] }],
  [
    'radio buttons that choose a row of a table',
    'inapplicable',
    { fields: [field({ type: 'radio', row: 1 }), field({ type: 'radio', row: 2 })] },
  ],
  [
    'radio buttons of two forms',
    'inapplicable',
    { fields: [field({ type: 'radio', form: 1 }), field({ type: 'radio', form: 2 })] },
  ],
]);
