import { embed, media, testRule } from './test-rule';
import rule from './video-captions-load';

testRule(rule, [
  [
    'captions that do not load',
    'failed',
    { media: [media({ tracks: [{ kind: 'captions', lang: 'vi', label: '', state: 'error', cues: 0 }] })] },
  ],
  [
    'captions without a line',
    'failed',
    { media: [media({ tracks: [{ kind: 'captions', lang: 'vi', label: '', state: 'loaded', cues: 0 }] })] },
  ],
  ['no captions', 'cantTell', { media: [media()] }],
  ['a film from a video service', 'cantTell', { embeds: [embed({ src: 'https://www.youtube.com/embed/x' })] }],
  [
    'captions',
    'passed',
    { media: [media({ tracks: [{ kind: 'captions', lang: 'vi', label: '', state: 'loaded', cues: 12 }] })] },
  ],
  ['a film without sound', 'inapplicable', { media: [media({ sound: false })] }],
  ['a hidden film', 'inapplicable', { media: [media({ shown: false })] }],
  ['a sound', 'inapplicable', { media: [media({ kind: 'audio' })] }],
]);
