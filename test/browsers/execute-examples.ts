import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnPage } from '../../checker/acting/act-on-page';
import { launchBrowser } from '../../checker/browser';
import { askAtAddresses } from '../../checker/network/ask-address';
import { pageHost, pageScript } from '../../checker/page-host';
import { formFileAddresses } from '../../shared/audit/form-file-addresses';
import { runAudit } from '../../shared/audit/run-audit';
import { askFiles } from '../../shared/facts/ask-files';
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

export interface Example extends HelpExample {
  rule: CatalogueRule;
  name: string;
}

/** Every example of every help page. */
export const EXAMPLES: readonly Example[] = CATALOGUE.flatMap(rule => {
  const source = sources[`../../shared/rules/${rule.id}.md`];
  if (source === undefined) return [];
  const page = readHelpPage(source, rule.id);
  return page.examples.map((example, index) => ({ ...example, rule, name: `${rule.id}, example ${index + 1}` }));
});

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

/** The one form that the examples' server has. */
const FORM_THERE = 'to-khai-01.docx';

const VIEWPORT = { width: 1280, height: 900 };

export const isActed = ({ needs }: CatalogueRule): boolean => needs.some(part => ACTED.includes(part));

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
  if (needs.has('formFiles'))
    facts.formFiles = await askFiles(
      formFileAddresses(facts),
      askAtAddresses(async () => ['127.0.0.1']),
    );
  if (isActed(rule)) Object.assign(facts, await actOnPage(page, pageScript(), 30_000));
  return facts;
}

/**
 * Runs the examples of some rules in one browser; each must give the outcome its page states.
 * @param atOnce several together; what measures how long things stay on the page must run alone
 */
export function executeExamples(examples: readonly Example[], atOnce: boolean): void {
  const inPages = examples.filter(({ kind }) => kind === 'html');
  const inFacts = examples.filter(({ kind }) => kind === 'facts');
  const idle: Page[] = [];
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedPages;

  beforeAll(async () => {
    browser = await launchBrowser({ fixedAddresses: [] });
    context = await browser.newContext({ viewport: VIEWPORT });
    const pages = inPages.map(({ name, code }): [string, string] => [name, document(code)]);
    served = await servePages(new Map([...pages, [FORM_THERE, 'Tờ khai']]));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('there are examples', () => expect(examples.length).toBeGreaterThan(10));

  // A page that is used must be alone: it takes the focus, and keeps other pages from opening.
  const pageFor = async (rule: CatalogueRule): Promise<Page> =>
    isActed(rule) ? browser.newPage({ viewport: VIEWPORT }) : (idle.pop() ?? (await context.newPage()));
  const give = async (rule: CatalogueRule, page: Page): Promise<void> => {
    if (isActed(rule)) await page.close();
    else idle.push(page);
  };

  const run = atOnce ? test.concurrent : test;

  run.each(inPages)('$name gives $outcome', async ({ rule, name, outcome }) => {
    const page = await pageFor(rule);
    await page.goto(served.url(name), { waitUntil: 'load' });
    const [result] = runAudit(await factsFor(rule, page), [rule]);
    await give(rule, page);
    expect(result?.outcome, JSON.stringify(result)).toBe(outcome);
  });

  describe.skipIf(inFacts.length === 0)('as facts', () => {
    test.each(inFacts)('$name gives $outcome', ({ rule, code, outcome }) => {
      const [result] = runAudit(JSON.parse(code) as Partial<PageFacts>, [rule]);
      expect(result?.outcome, JSON.stringify(result)).toBe(outcome);
    });
  });
}
