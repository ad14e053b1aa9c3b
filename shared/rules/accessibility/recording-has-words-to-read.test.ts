import rule from './recording-has-words-to-read';
import { media, testRule } from './test-rule';

testRule(rule, [
  ['a sound on a page without words', 'failed', { media: [media({ kind: 'audio', lettersOnPage: 12 })] }],
  ['a silent film on a page without words', 'failed', { media: [media({ sound: false, lettersOnPage: 0 })] }],
  ['a sound with text around', 'cantTell', { media: [media({ kind: 'audio' })] }],
  [
    'a sound with a transcript',
    'cantTell',
    { media: [media({ kind: 'audio', lettersOnPage: 12, transcriptWords: true })] },
  ],
  ['a film with sound', 'inapplicable', { media: [media()] }],
  ['a silent film that decorates', 'inapplicable', { media: [media({ sound: false, autoplay: true })] }],
  ['a page without recordings', 'inapplicable', {}],
]);
