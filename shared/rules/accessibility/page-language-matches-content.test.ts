import rule from './page-language-matches-content';
import { ENGLISH, FRENCH, PLAIN, VIETNAMESE } from './sample-texts';
import { page, testRule } from './test-rule';

testRule(rule, [
  ['Vietnamese declared as English', 'failed', { documents: [page({ lang: 'en', text: VIETNAMESE })] }],
  ['English declared as Vietnamese', 'failed', { documents: [page({ lang: 'vi-VN', text: ENGLISH })] }],
  ['Vietnamese without diacritics declared as English', 'failed', { documents: [page({ lang: 'en', text: PLAIN })] }],
  ['a few words that differ', 'cantTell', { documents: [page({ lang: 'en', text: VIETNAMESE.slice(0, 130) })] }],
  ['Vietnamese declared as vi-VN', 'passed', { documents: [page({ lang: 'vi-VN', text: VIETNAMESE })] }],
  ['Vietnamese without diacritics declared as vi', 'passed', { documents: [page({ text: PLAIN })] }],
  ['English declared as English', 'passed', { documents: [page({ lang: 'EN', text: ENGLISH })] }],
  ['French declared as French', 'passed', { documents: [page({ lang: 'fr', text: FRENCH })] }],
  ['English declared with its three letters', 'passed', { documents: [page({ lang: 'eng', text: ENGLISH })] }],
  [
    'Ukrainian declared as Ukrainian: Cyrillic letters are no sign of Russian',
    'inapplicable',
    { documents: [page({ lang: 'uk', text: 'Діти ходять до школи і вчаться читати та писати. '.repeat(8) })] },
  ],
  [
    'Norwegian declared as Norwegian: its small words are those of Danish',
    'inapplicable',
    { documents: [page({ lang: 'nb', text: 'Det er en fin dag og vi har ikke sett dem på lenge. '.repeat(8) })] },
  ],
  [
    'a list of names',
    'inapplicable',
    {
      documents: [
        page({
          lang: 'en',
          text: 'Windows, Linux, macOS, Android, Chrome, Firefox, Safari, Edge, Opera, NVDA, JAWS, VoiceOver, TalkBack',
        }),
      ],
    },
  ],
  [
    'a page without a declared language is another rule’s business',
    'inapplicable',
    { documents: [page({ lang: null, text: VIETNAMESE })] },
  ],
]);
