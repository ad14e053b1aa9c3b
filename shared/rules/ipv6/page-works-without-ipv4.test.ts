import { expect, it } from 'vitest';
import { ABILITIES, type Ability, type IPv6OnlyFacts, type PageAbilities } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './page-works-without-ipv4';

const abilities = (counts: Partial<Record<Ability, number>>): PageAbilities => ({
  counts: { ...(Object.fromEntries(ABILITIES.map(ability => [ability, 0])) as Record<Ability, number>), ...counts },
  imagesShown: 1,
  images: 1,
  styles: 1,
  textLength: 100,
});
const judge = (changes: Partial<IPv6OnlyFacts>) => {
  const ipv6Only: IPv6OnlyFacts = {
    how: 'simulated',
    document: 'loaded',
    blocked: [],
    undecided: [],
    both: abilities({ form: 1 }),
    alone: abilities({ form: 1 }),
    ...changes,
  };
  return rule.evaluate({ ipv6Only } as PageFacts);
};

it('a page that keeps its form passes', () => expect(judge({}).outcome).toBe('passed'));
it.each(ABILITIES)('a lost %s fails', ability => {
  const verdict = judge({ both: abilities({ [ability]: 1 }), alone: abilities({}), blocked: ['cdn.example.com'] });
  expect(verdict.evidence[0]?.reason).toBe(`lost-${ability}`);
  expect(verdict).toMatchObject({ outcome: 'failed', reason: 'ability-lost', values: { count: 1 } });
});
it('a difference though nothing was blocked is the page’s own', () =>
  expect(judge({ alone: abilities({}) }).outcome).toBe('cantTell'));
it('a document that does not come fails', () =>
  expect(judge({ document: 'failed', blocked: ['x.gov.vn'], alone: null }).outcome).toBe('failed'));
it('a document that failed for another reason is no reproach', () =>
  expect(judge({ document: 'failed', alone: null }).outcome).toBe('cantTell'));
it('what DNS could not tell is left open', () =>
  expect(judge({ undecided: ['cdn.example.com'] }).outcome).toBe('cantTell'));
