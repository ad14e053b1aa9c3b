import { describe, expect, test } from 'vitest';
import legalBasis from '../data/legal-basis.json';
import { AXE_RULES } from '../shared/rules/accessibility/axe-rules';
import { CATALOGUE } from '../shared/rules/catalogue';
import type { CatalogueRule } from '../shared/rules/rule';
import { readHelpPage } from '../shared/text/help-page';

const RULES = '../shared/rules';
const companions = Object.keys(import.meta.glob('../shared/rules/*/*.{md,test.ts}'));
const helpPages = import.meta.glob<string>('../shared/rules/*/*.md', { query: '?raw', import: 'default', eager: true });
const modules = import.meta.glob<{ default?: CatalogueRule }>(['../shared/rules/*/*.ts', '!**/*.test.ts'], {
  eager: true,
});

const documents: Readonly<Record<string, { articles?: Readonly<Record<string, unknown>> }>> = legalBasis.documents;
const isAxeRule = (id: string) => Object.hasOwn(AXE_RULES, id.replace('accessibility/', ''));
const ownRules = Object.entries(modules).filter((entry): entry is [string, { default: CatalogueRule }] => {
  const rule = entry[1].default;
  return typeof rule === 'object' && rule !== null && 'evaluate' in rule;
});

describe('the catalogue', () => {
  test('names every rule file exactly once', () => {
    const listed = CATALOGUE.map(rule => rule.id as string).filter(id => !isAxeRule(id));
    expect(listed.toSorted()).toEqual(ownRules.map(([, module]) => module.default.id).toSorted());
  });

  test('holds no id twice', () => {
    expect(new Set(CATALOGUE.map(rule => rule.id)).size).toBe(CATALOGUE.length);
  });

  test.each(ownRules.map(([path, { default: rule }]) => ({ path, id: rule.id })))(
    '$id is the name of its file, and has tests',
    ({ path, id }) => {
      expect(path).toBe(`${RULES}/${id}.ts`);
      expect(companions).toContain(`${RULES}/${id}.test.ts`);
    },
  );

  test.each(CATALOGUE.map(rule => ({ id: rule.id })))('$id has a help page in Vietnamese and English', ({ id }) => {
    const source = helpPages[`${RULES}/${id}.md`];
    expect(source, `${id}.md`).toBeDefined();
    const page = readHelpPage(source ?? '', `${id}.md`);
    const words = [page.title.vi, page.summary.vi, page.vi.why, page.vi.how].join('\n');
    expect(words).toBe(words.normalize('NFC'));
    expect(page.title.vi).not.toBe(page.title.en);
  });

  test.each(CATALOGUE.map(rule => ({ id: rule.id, basis: rule.basis })))(
    '$id rests on a text that exists',
    ({ basis }) => {
      expect(basis.length).toBeGreaterThan(0);
      const missing = basis.filter(({ document, article }) => {
        const entry = documents[document];
        return entry === undefined || (article !== undefined && entry.articles?.[article] === undefined);
      });
      expect(missing).toEqual([]);
    },
  );

  test('has no help page without a rule', () => {
    const ids = new Set<string>(CATALOGUE.map(rule => `${RULES}/${rule.id}.md`));
    expect(Object.keys(helpPages).filter(path => !ids.has(path))).toEqual([]);
  });
});
