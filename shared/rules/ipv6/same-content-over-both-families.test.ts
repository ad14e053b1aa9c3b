import { expect, it } from 'vitest';
import { contentSketch } from '../../facts/network/content-sketch';
import type { FamilyFetch } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import { sampleFetch, sampleNetwork } from './network-sample';
import rule from './same-content-over-both-families';

const judge = (v4: FamilyFetch, v6: FamilyFetch, v4Again = v4) =>
  rule.evaluate({ network: sampleNetwork({ families: { v4, v6, v4Again } }) } as PageFacts);
const page = (html: string) => sampleFetch({ sketch: contentSketch(html), bytes: html.length });

const words = Array.from({ length: 200 }, (_, index) => `từ${index}`);
const html = (text: readonly string[], more = '') => `<title>Cổng</title><main><p>${text.join(' ')}</p>${more}</main>`;

it('the same page passes', () => expect(judge(page(html(words)), page(html(words))).outcome).toBe('passed'));

it('the same letters in another order are not the same page', () => {
  const shuffled = words.toSorted((a, b) => a.localeCompare(b) * -1);
  expect(judge(page(html(words)), page(html(shuffled))).outcome).toBe('failed');
});

it('a form that is only there over IPv4 is a difference', () => {
  const verdict = judge(page(html(words, '<form action="/nop"><input name="ma"></form>')), page(html(words)));
  expect(verdict).toMatchObject({ outcome: 'failed', reason: 'different-content' });
});

it('another title is a difference', () => {
  expect(judge(page(html(words)), page(html(words).replace('Cổng', 'Default Web Site'))).outcome).toBe('failed');
});

it('what changes with every load is the page’s own noise', () => {
  const news = (day: string) => html([...words, ...Array.from({ length: 60 }, (_, i) => `${day}${i}`)]);
  expect(judge(page(news('a')), page(news('b')), page(news('c'))).outcome).toBe('passed');
});

it('tokens of the server are no difference', () => {
  const form = (token: string) =>
    html(
      words,
      `<form action="/x"><input name="__VIEWSTATE" value="${token}"><script nonce="${token}">1</script></form>`,
    );
  expect(judge(page(form('a')), page(form('b'))).outcome).toBe('passed');
});

it('a text that differs a little is left to a person', () => {
  const other = words.map((word, index) => (index % 20 === 0 ? `${word}x` : word));
  expect(judge(page(html(words)), page(html(other))).outcome).toBe('cantTell');
});

it('another status is a difference', () => {
  expect(judge(sampleFetch(), sampleFetch({ status: 404 }))).toMatchObject({
    outcome: 'failed',
    values: { v4: 200, v6: 404 },
  });
});

it.each<[FamilyFetch['state'], string]>([
  ['unasked', 'inapplicable'],
  ['not-testable-here', 'untested'],
  ['timeout', 'cantTell'],
  ['refused', 'cantTell'],
])('a family that is %s gives %s', (state, outcome) => {
  expect(judge(sampleFetch(), sampleFetch({ state, sketch: null, status: null })).outcome).toBe(outcome);
});

it('a page that stays away over IPv6 while short answers come may be lost to large packets', () => {
  const stuck = sampleFetch({ state: 'timeout', sketch: null, status: null, shortAnswer: true });
  expect(judge(sampleFetch(), stuck)).toMatchObject({ outcome: 'cantTell', reason: 'long-answers-lost' });
});
