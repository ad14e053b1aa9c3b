import rule from './captcha-has-another-way';
import { captcha, testRule } from './test-rule';

testRule(rule, [
  ['a picture without another way', 'failed', { captchas: [captcha('image')] }],
  ['the widget of a service', 'cantTell', { captchas: [captcha('recaptcha')] }],
  ['a picture with a sound', 'passed', { captchas: [captcha('image', true)] }],
  ['a check without a puzzle', 'passed', { captchas: [captcha('turnstile')] }],
  ['a page without a CAPTCHA', 'inapplicable', {}],
]);
