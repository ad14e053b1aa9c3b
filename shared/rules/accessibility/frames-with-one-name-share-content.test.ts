import rule from './frames-with-one-name-share-content';
import { embed, page, testRule } from './test-rule';

const AT = { selector: 'html', quote: '' };
const FIRST = { at: { selector: '#a', quote: '' }, src: '/a.html' };
const SECOND = { at: { selector: '#b', quote: '' }, src: '/b.html' };

testRule(rule, [
  [
    'one name, two contents',
    'failed',
    {
      embeds: [embed(FIRST), embed(SECOND)],
      documents: [page({ at: { ...AT, frame: '#a' }, text: 'một' }), page({ at: { ...AT, frame: '#b' }, text: 'hai' })],
    },
  ],
  ['one name, contents that were not read', 'cantTell', { embeds: [embed(FIRST), embed(SECOND)] }],
  [
    'one name, one content at two addresses',
    'passed',
    {
      embeds: [embed(FIRST), embed(SECOND)],
      documents: [page({ at: { ...AT, frame: '#a' }, text: 'một' }), page({ at: { ...AT, frame: '#b' }, text: 'một' })],
    },
  ],
  ['one name, one address', 'passed', { embeds: [embed(), embed()] }],
  ['two names', 'inapplicable', { embeds: [embed(), embed({ name: 'Biểu đồ' })] }],
]);
