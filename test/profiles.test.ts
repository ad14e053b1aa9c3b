import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profileFrom } from '../checker/profile-file';
import type { ProcedureSummary } from '../shared/audit/procedure-summary';
import type { PageFacts } from '../shared/facts/page-facts';
import { assembleReport } from '../shared/report/assemble-report';
import { CATALOGUE } from '../shared/rules/catalogue';

const facts = JSON.parse(
  readFileSync(new URL('./golden/poor-procedure.facts.json', import.meta.url), 'utf8'),
) as Partial<PageFacts>;

const reportUnder = (name: string | undefined) =>
  assembleReport({
    requestedUrl: 'http://example.test/',
    auditedAt: '2026-11-21T00:00:00Z',
    engine: { version: 'x', axe: 'x', rules: 'x' },
    pillars: ['procedure'],
    facts,
    problems: [],
    profile: profileFrom(name),
  });

const profileOf = (name: string) => (reportUnder(name).procedure as ProcedureSummary).profile;

describe('a legal order', () => {
  test.each([
    ['vn', 'procedure/fee-is-stated', 'must', /63\/2010\/NĐ-CP/],
    ['eu-sdg', 'procedure/fee-is-stated', 'must', /2018\/1724/],
  ])('%s says of %s: %s', (name, rule, demand, legal) => {
    const asked = profileOf(name)?.asked.find(entry => entry.rule === rule);
    expect(asked?.demand).toBe(demand);
    expect(asked?.legal).toMatch(legal);
  });

  test('Vietnamese law is what every audit measures by when no other is chosen', () => {
    expect(reportUnder('vn').results).toEqual(reportUnder(undefined).results);
  });

  test('of Europe does not ask for what only Vietnamese law asks for', () => {
    const outcomeOf = (name: string, rule: string) =>
      reportUnder(name).results.find(result => result.rule === rule)?.outcome;
    expect(outcomeOf('vn', 'procedure/names-no-abolished-body')).toBe('failed');
    expect(outcomeOf('eu-sdg', 'procedure/names-no-abolished-body')).toBe('inapplicable');
    expect(outcomeOf('eu-sdg', 'procedure/fee-is-stated')).toBe(outcomeOf('vn', 'procedure/fee-is-stated'));
  });

  test.each(['vn', 'eu-sdg', 'fr-essentielles'])('%s names only rules that exist', name => {
    const profile = profileFrom(name);
    const ids = new Set<string>(CATALOGUE.map(rule => rule.id));
    const named = [...(profile?.information ?? []), ...Object.keys(profile?.rules ?? {})];
    expect(named.filter(id => !ids.has(id))).toEqual([]);
  });
});
