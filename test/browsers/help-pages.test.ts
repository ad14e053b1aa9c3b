import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnPage } from '../../checker/acting/act-on-page';
import { launchBrowser } from '../../checker/browser';
import { pageHost, pageScript } from '../../checker/page-host';
import { runAudit } from '../../shared/audit/run-audit';
import { gatherAccessibility } from '../../shared/facts/gather-accessibility';
import { gatherAxe } from '../../shared/facts/gather-axe';
import { gatherProcedure } from '../../shared/facts/gather-procedure';
import type { PageFacts } from '../../shared/facts/page-facts';
import { CATALOGUE } from '../../shared/rules/catalogue';
import type { CatalogueRule } from '../../shared/rules/rule';
import { type HelpExample, readHelpPage } from '../../shared/text/help-page';
import { type ServedPages, servePages } from './serve-pages';

const sources = import.meta.glob<string>('../../shared/rules/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Example extends HelpExample {
  rule: CatalogueRule;
  name: string;
}

const examples: Example[] = CATALOGUE.flatMap(rule => {
  const source = sources[`../../shared/rules/${rule.id}.md`];
  if (source === undefined) return [];
  const page = readHelpPage(source, rule.id);
  return page.examples.map((example, index) => ({ ...example, rule, name: `${rule.id}, example ${index + 1}` }));
});
const inPages = examples.filter(({ kind }) => kind === 'html');
const inFacts = examples.filter(({ kind }) => kind === 'facts');

/** A fragment is put into the smallest complete page. */
const document = (code: string): string =>
  /^\s*<(!doctype|html|\?xml)/i.test(code)
    ? code
    : `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ví dụ</title></head><body>${code}</body></html>`;

const ACTED: readonly string[] = [
  'acting',
  'keyboardWalk',
  'pointerUse',
  'mouseOnly',
  'focusLooks',
  'reflow',
  'textSpacing',
  'textResize',
  'orientation',
  'stateContrast',
  'pictureContrast',
  'activation',
];

/** Gathers what this one rule needs, and nothing else. */
async function factsFor(rule: CatalogueRule, page: Page): Promise<Partial<PageFacts>> {
  const host = await pageHost(page);
  const frames = await host.frames();
  const needs = new Set<string>(rule.needs);
  const facts: Partial<PageFacts> = { frames };
  await host.call('', 'waitForQuiet', { quietMilliseconds: 100, scriptedMilliseconds: 150, limitMilliseconds: 3000 });
  facts.page = { ...(await host.call('', 'describeDocument', undefined)), httpStatus: 200 };
  if (needs.has('axe')) facts.axe = await gatherAxe(host, [rule.id.replace('accessibility/', '')]);
  if (needs.has('accessibility')) facts.accessibility = await gatherAccessibility(host, frames);
  if (needs.has('procedure')) facts.procedure = await gatherProcedure(host, frames);
  if (ACTED.some(part => needs.has(part))) Object.assign(facts, await actOnPage(page, pageScript(), 30_000));
  return facts;
}

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser({ fixedAddresses: [] });
  served = await servePages(new Map(inPages.map(({ name, code }) => [name, document(code)])));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('examples of the help pages', () => {
  test('are there for every rule that a page decides', () => {
    const without = CATALOGUE.filter(
      ({ id, mode }) => (mode ?? 'automatic') === 'automatic' && !examples.some(example => example.rule.id === id),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test.concurrent.each(inPages)('$name gives $outcome', async ({ rule, name, outcome }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await page.goto(served.url(name), { waitUntil: 'load' });
      const [result] = runAudit(await factsFor(rule, page), [rule]);
      expect(result?.outcome, JSON.stringify(result)).toBe(outcome);
    } finally {
      await page.close();
    }
  });

  test.each(inFacts)('$name gives $outcome', ({ rule, code, outcome }) => {
    const [result] = runAudit(JSON.parse(code) as Partial<PageFacts>, [rule]);
    expect(result?.outcome, JSON.stringify(result)).toBe(outcome);
  });
});
