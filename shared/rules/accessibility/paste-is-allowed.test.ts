import rule from './paste-is-allowed';
import { field, testRule } from './test-rule';

testRule(rule, [
  ['a password that refuses pasting', 'failed', { fields: [field({ type: 'password', onPaste: 'return false' })] }],
  [
    'an OTP field that refuses pasting',
    'failed',
    { fields: [field({ at: { selector: '#otp', quote: '<input name="otp">' }, onPaste: 'event.preventDefault()' })] },
  ],
  ['another field that refuses pasting', 'cantTell', { fields: [field({ onPaste: 'return false' })] }],
  ['a password that refuses autofill', 'cantTell', { fields: [field({ type: 'password', autocomplete: 'off' })] }],
  ['a password', 'passed', { fields: [field({ type: 'password', autocomplete: 'current-password' })] }],
  ['a field that cleans up what is pasted', 'passed', { fields: [field({ onPaste: 'boKhoangTrang(this)' })] }],
  ['a text field', 'inapplicable', { fields: [field()] }],
]);
