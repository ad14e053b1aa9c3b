import rule from './autoplay-can-be-stopped';
import { media, testRule } from './test-rule';

testRule(rule, [
  ['a film with sound that starts by itself', 'failed', { media: [media({ autoplay: true, controls: false })] }],
  [
    'a hidden sound that starts by itself',
    'failed',
    { media: [media({ kind: 'audio', autoplay: true, controls: false, shown: false })] },
  ],
  [
    'a film with buttons of the page',
    'cantTell',
    { media: [media({ autoplay: true, controls: false, buttons: ['Tạm dừng'] })] },
  ],
  ['a film of unknown sound', 'cantTell', { media: [media({ autoplay: true, controls: false, sound: null })] }],
  ['a film with its own controls', 'passed', { media: [media({ autoplay: true })] }],
  ['two seconds of sound', 'passed', { media: [media({ autoplay: true, controls: false, seconds: 2 })] }],
  ['a muted film', 'inapplicable', { media: [media({ autoplay: true, controls: false, muted: true })] }],
  ['a film without sound', 'inapplicable', { media: [media({ autoplay: true, controls: false, sound: false })] }],
  ['a film that waits', 'inapplicable', { media: [media()] }],
]);
