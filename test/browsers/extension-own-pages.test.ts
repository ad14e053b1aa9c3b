import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageHost } from '../../checker/page-host';
import { runAudit } from '../../shared/audit/run-audit';
import { gatherPage } from '../../shared/facts/gather-page';
import { CATALOGUE, pillarOf } from '../../shared/rules/catalogue';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, type OpenPanel, openPanel } from './extension-panel';
import { type PortalServer, STATE_HOST, servePortal } from './portal-pages';

const RULES = CATALOGUE.filter(({ id }) => pillarOf(id) === 'accessibility');
const LOOKS = (['light', 'dark'] as const).flatMap(scheme => [320, 1280].map(width => [scheme, width] as const));

let server: PortalServer;
let browser: ChromiumDriver;
let opened: OpenPanel;
let panel: Page;
let report: Page;
let options: Page;

beforeAll(async () => {
  server = await servePortal();
  browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
  opened = await openPanel(browser, `http://${STATE_HOST}/thu-tuc.html`);
  ({ panel } = opened);
  await audit(panel);
  const tab = new URL(panel.url()).searchParams.get('tab');
  report = await browser.openExtensionPage(`extension/report/report.html?tab=${tab}`);
  options = await browser.openExtensionPage('extension/options/options.html');
});

afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await server?.close();
});

/** What the product itself finds wrong, by rule, with the places. */
async function failures(page: Page): Promise<string[]> {
  const { facts, problems } = await gatherPage(await pageHost(page), ['accessibility']);
  expect(problems).toEqual([]);
  const results = runAudit(facts, RULES);
  expect(results.filter(({ outcome }) => outcome === 'passed').length, 'the engine has seen the page').toBeGreaterThan(
    20,
  );
  return results
    .filter(({ outcome }) => outcome === 'failed')
    .map(
      ({ rule, evidence }) => `${rule} ${evidence.map(({ selector, quote }) => `${selector} ${quote}`).join(' | ')}`,
    );
}

async function show(page: Page, scheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
}

/** Everything that can be unfolded is read too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(LOOKS)(
  'our own rules find nothing to correct in the extension’s pages (%s, %i pixels)',
  (scheme, width) => {
    test('the panel with a report', async () => {
      await show(panel, scheme, width);
      expect(await failures(panel)).toEqual([]);
    });

    test('the panel with everything unfolded', async () => {
      await show(panel, scheme, width);
      await unfold(panel);
      await panel.locator('.criterion').first().waitFor();
      await unfold(panel);
      await panel.locator('.criterion-body').last().waitFor();
      expect(await failures(panel)).toEqual([]);
    });

    test('the full report', async () => {
      await show(report, scheme, width);
      await unfold(report);
      expect(await failures(report)).toEqual([]);
    });

    test('the settings', async () => {
      await show(options, scheme, width);
      expect(await failures(options)).toEqual([]);
    });
  },
);
