import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../checker/find-chromium';
import { readReport } from '../../shared/report/page-report';
import { builtSite, filesBelow } from '../support/built-site';
import { serveFolder } from '../support/serve-folder';

const CHECKER = 'dist/checker/soicong.js';
/** The dark theme changes colours and nothing else. */
const ONLY_CONTRAST = { runOnly: ['color-contrast'] };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder = '';
let site: { address: string; close(): Promise<void> };
let browser: Browser;
let paths: string[] = [];

/** One page of every kind, and the home page in every language. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/index\.html$/],
  ['home in English', /^\/en\/index\.html$/],
  ['home in French', /^\/fr\/index\.html$/],
  ['list of agencies', /^\/co-quan\/index\.html$/],
  ['agency', /^\/co-quan\/da-nang\/index\.html$/],
  ['list of rules', /^\/quy-tac\/index\.html$/],
  ['rule', /^\/quy-tac\/accessibility\/image-alt\/index\.html$/],
  ['rule in French', /^\/fr\/regles\/accessibility\/label\/index\.html$/],
  ['method', /^\/phuong-phap\/index\.html$/],
  ['data', /^\/du-lieu\/index\.html$/],
  ['about', /^\/gioi-thieu\/index\.html$/],
  ['statement', /^\/tuyen-bo-tiep-can\/index\.html$/],
  ['sample', /^\/mau\/index\.html$/],
  ['sample agency', /^\/mau\/co-quan\/[^/]+\/index\.html$/],
  ['sample portal', /^\/mau\/cong\/[^/]+\/index\.html$/],
  ['sample page report', /^\/mau\/cong\/motcua[^/]+\/[^/]+\/index\.html$/],
  ['page not found', /^\/404\.html$/],
];

const pathOfKind = (pattern: RegExp): string => {
  const path = paths.find(name => pattern.test(name));
  if (path === undefined) throw new Error(`the site has no page like ${pattern}`);
  return path.replace(/index\.html$/, '');
};

beforeAll(async () => {
  const built = await builtSite();
  folder = built.folder;
  paths = filesBelow(built.out);
  site = await serveFolder(built.out);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Rules of axe-core that a page does not meet, with the first element of each. */
async function findings(path: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(site.address + path.slice(1));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'no sideways scrolling',
    ).toBeLessThanOrEqual(width);
    await page.evaluate(AXE);
    return await page.evaluate(
      `axe.run(${JSON.stringify(colorScheme === 'dark' ? ONLY_CONTRAST : {})}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
    );
  } finally {
    await context.close();
  }
}

describe('the site, read by axe-core with its best practices', () => {
  test.each(KINDS)('has nothing to fix on the %s page: wide, narrow, dark', async (_kind, pattern) => {
    const path = pathOfKind(pattern);
    expect(await findings(path, 1280, 'light')).toEqual([]);
    expect(await findings(path, 320, 'light')).toEqual([]);
    expect(await findings(path, 1280, 'dark')).toEqual([]);
  });
});

describe.skipIf(!existsSync(CHECKER))('the site, audited by Soi Cổng itself', () => {
  test('has nothing to fix on any kind of page', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'soicong-own-')), 'reports.ndjson');
    const addresses = KINDS.filter(([kind]) => kind !== 'page not found').map(
      ([, pattern]) => site.address + pathOfKind(pattern).slice(1),
    );
    await new Promise(resolve => {
      execFile(process.execPath, [CHECKER, 'audit', ...addresses, '--pillar', 'accessibility', '--out', out], resolve);
    });
    const reports = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map(line => readReport(JSON.parse(line)));
    expect(reports.map(({ status }) => status)).toEqual(addresses.map(() => 'ok'));
    const failed = reports.flatMap(({ finalUrl, results }) =>
      results
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ rule, evidence }) => `${finalUrl} ${rule} ${JSON.stringify(evidence[0]).slice(0, 200)}`),
    );
    expect(failed).toEqual([]);
    rmSync(join(out, '..'), { recursive: true, force: true });
  }, 300_000);
});
