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

const reportUnder = (name: string) =>
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
    ['fr-essentielles', 'procedure/names-no-abolished-body', 'unused', undefined],
  ])('%s says of %s: %s', (name, rule, demand, legal) => {
    const asked = profileOf(name)?.asked.find(entry => entry.rule === rule);
    expect(asked?.demand).toBe(demand);
    if (legal) expect(asked?.legal).toMatch(legal);
  });

  test('moves no outcome: it only says how much is asked', () => {
    expect(reportUnder('eu-sdg').results).toEqual(reportUnder('vn').results);
  });

  test.each(['vn', 'eu-sdg', 'fr-essentielles'])('%s names only rules that exist', name => {
    const profile = profileFrom(name);
    const ids = new Set<string>(CATALOGUE.map(rule => rule.id));
    const named = [...(profile?.information ?? []), ...Object.keys(profile?.rules ?? {})];
    expect(named.filter(id => !ids.has(id))).toEqual([]);
  });
});
