import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnPage } from '../../checker/acting/act-on-page';
import { pageHost, pageScript } from '../../checker/page-host';
import { runAudit } from '../../shared/audit/run-audit';
import type { ActedFacts } from '../../shared/facts/acting/acting-parts';
import { spaceText } from '../../shared/facts/acting/change-text';
import { enlargeText, narrowView } from '../../shared/facts/acting/change-view';
import type { ViewBench } from '../../shared/facts/acting/view-bench';
import { gatherPage } from '../../shared/facts/gather-page';
import { ACTING_RULES } from '../../shared/rules/acting-rules';
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
  await tryPage();
  await answerTwo();
  const tab = new URL(panel.url()).searchParams.get('tab');
  report = await browser.openExtensionPage(`extension/report/report.html?tab=${tab}`);
  options = await browser.openExtensionPage('extension/options/options.html');
});

afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await server?.close();
});

async function tryPage(): Promise<void> {
  await opened.page.bringToFront();
  await panel.getByTestId('act').evaluate(button => (button as HTMLButtonElement).click());
  await panel.getByText('Đã thử lúc').waitFor({ timeout: 60_000 });
}

/** With answers in it, a report has more to show. */
async function answerTwo(): Promise<void> {
  await panel.locator('[data-part=review] > summary').click();
  await panel.locator('.review-question').getByRole('textbox').fill('Đã xem');
  await panel.locator('.review-question').getByRole('button', { name: 'Chưa đạt' }).click();
  await panel.locator('.review-answered').waitFor();
  await panel.locator('[data-part=assessment] > summary').click();
  await panel.locator('[data-criterion="1.3.3"] > summary').click();
  await panel.locator('[data-criterion="1.3.3"]').getByRole('button', { name: 'Không áp dụng' }).click();
  await panel.getByText('1/55 đã trả lời').first().waitFor();
}

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

describe('the extension’s pages can be used', () => {
  test('the full report: with the keyboard, zoomed, spaced', async () => {
    const copy = await browser.openExtensionPage(report.url().split('/').slice(3).join('/'));
    await copy.locator('.pillar').first().waitFor();
    const facts = await actOnPage(copy, pageScript(), 60_000);
    expect(facts.acting.skipped).toEqual([]);
    expect(problemsIn(facts)).toEqual([]);
    await copy.close();
  });

  // Their buttons audit and delete in earnest, so nothing is pressed there.
  test.each([['the panel', () => panel] as const, ['the settings', () => options] as const])(
    '%s: at 320 pixels, at twice the size, with wide spacing',
    async (_name, pageOf) => {
      const page = pageOf();
      await show(page, 'light', 1280);
      const host = await pageHost(page);
      await host.frames();
      const call: ViewBench['call'] = (name, input) => host.call('', name, input);
      const survey = await call('surveyActing', undefined);
      const bench: ViewBench = { call, survey, mayTurn: false, show: size => page.setViewportSize(size) };
      const facts: ActedFacts = { acting: { skipped: [] } };
      facts.textSpacing = await spaceText(bench);
      facts.textResize = await enlargeText(bench);
      facts.reflow = await narrowView(bench);
      expect(problemsIn(facts)).toEqual([]);
    },
  );

  const problemsIn = (facts: ActedFacts): string[] =>
    runAudit(facts, ACTING_RULES)
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
      .map(({ rule, reason, evidence }) => `${rule} ${reason} ${evidence.map(({ quote }) => quote).join(' | ')}`);
});
