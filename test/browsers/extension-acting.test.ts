import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { type ActingServer, PAGE_STATE, serveActingPages } from './acting-pages';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, keptReport, type OpenPanel, openPanel } from './extension-panel';
import { STATE_HOST } from './portal-pages';

let server: ActingServer;
let browser: ChromiumDriver;
let opened: OpenPanel | undefined;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = await serveActingPages();
  browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function auditPage(path: string): Promise<PageReport> {
  opened = await openPanel(browser, `http://${STATE_HOST}${path}`);
  ({ page, panel } = opened);
  return audit(panel);
}

/** Side panels stand beside the page; here the page is a tab behind the panel and has to be in front to be laid out. */
async function press(): Promise<void> {
  await page.bringToFront();
  await panel.getByTestId('act').evaluate(button => (button as HTMLButtonElement).click());
}

async function tried(): Promise<PageReport> {
  await press();
  const end = panel.locator('[data-part=acting] > p:has-text("Đã thử lúc"), .notice[role=status]').first();
  await end.waitFor({ timeout: 20_000 });
  expect(await end.textContent()).toContain('Đã thử lúc');
  return kept();
}

const kept = () => keptReport(panel);

const stateOf = () => page.evaluate<string>(PAGE_STATE);
const zoomOf = () =>
  panel.evaluate(async () => {
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    const { mode, scope } = await chrome.tabs.getZoomSettings(tab);
    const left = Object.keys(await chrome.storage.session.get(null)).filter(key => /zoom-before|acting-step/.test(key));
    return { zoom: await chrome.tabs.getZoom(tab), mode, scope, left };
  });
const USUAL = { zoom: 1, mode: 'automatic', scope: 'per-origin', left: [] };

const outcomes = (report: PageReport) =>
  Object.fromEntries(
    report.results.map(({ rule, outcome, reason }) => [rule.replace('accessibility/', ''), `${outcome} ${reason}`]),
  );

describe('a page that is tried in the extension', () => {
  test('is judged by what was seen; what needs real keys stays untested and says so', async () => {
    const before = await auditPage('/nhieu.html');
    expect(outcomes(before)['text-spacing-cuts-nothing']).toBe('untested page-was-not-used');
    const after = await tried();
    const found = outcomes(after);
    expect(found).toMatchObject({
      'text-spacing-cuts-nothing': 'failed spacing-cuts-text',
      'text-fits-320-pixels': 'failed text-wider-than-view',
      'contrast-holds-on-hover-and-focus': 'failed focus-contrast-low',
      'focus-is-visible': 'cantTell focus-style-same',
      'text-over-pictures-has-contrast': 'untested acting-needs-pictures',
      'keyboard-is-not-trapped': 'untested acting-needs-keys',
      'controls-work-without-mouse': 'untested acting-needs-listeners',
      'page-works-in-both-orientations': 'untested acting-needs-turning',
    });
    const focus = after.results.find(({ rule }) => rule === 'accessibility/focus-is-visible');
    expect(
      focus?.evidence.every(({ quote }) => !quote?.includes('vong')),
      'a plain ring is proof enough',
    ).toBe(true);
    expect(after.auditedAt).toBe(before.auditedAt);
  });

  test('has text over pictures compared where a click on the toolbar button allows a picture', async () => {
    await auditPage('/nhieu.html');
    await browser.clickToolbarButton(page);
    const before = await stateOf();
    const found = outcomes(await tried());
    expect(found['text-over-pictures-has-contrast']).toMatch(/^failed /);
    expect(await stateOf()).toBe(before);
  });

  test('keeps nothing of what a person has typed, also where the page shows it again', async () => {
    await auditPage('/nhieu.html');
    await page.locator('#ten').fill('Trần Thị Bí Mật, số 0123456789 ở đâu đó');
    const report = await tried();
    const spacing = report.results.find(({ rule }) => rule.endsWith('text-spacing-cuts-nothing'));
    expect(spacing?.evidence.map(({ selector }) => selector)).toContain('#lai');
    expect(JSON.stringify(report)).not.toContain('Bí Mật');
    expect(await page.locator('#ten').inputValue()).toContain('Bí Mật');
  });

  test('has the same document, focus, scroll and zoom as before, and nothing was sent', async () => {
    await auditPage('/nhieu.html');
    await page.evaluate(() => {
      document.getElementById('cuoi')?.focus();
      document.getElementById('cuon')?.scrollTo(0, 200);
      scrollTo(0, 900);
    });
    const before = await stateOf();
    server.asked();
    await tried();
    expect(await stateOf()).toBe(before);
    expect(await zoomOf()).toEqual(USUAL);
    expect(server.asked()).toEqual([]);
  });

  test('keeps a zoom that a person chose', async () => {
    await auditPage('/nhieu.html');
    await panel.evaluate(async () => {
      await chrome.tabs.setZoom(Number(new URLSearchParams(location.search).get('tab')), 1.25);
    });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024);
    await tried();
    expect(await zoomOf()).toEqual({ ...USUAL, zoom: 1.25 });
    await panel.evaluate(async () => {
      await chrome.tabs.setZoom(Number(new URLSearchParams(location.search).get('tab')), 0);
    });
  });

  test('can be stopped, and is as before then; the report keeps its results', async () => {
    const report = await auditPage('/nhieu.html');
    const before = await stateOf();
    await press();
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await panel.getByTestId('act').evaluate(button => (button as HTMLButtonElement).click());
    await panel.getByText('Đã dừng').waitFor();
    await expect.poll(stateOf).toBe(before);
    expect(await zoomOf()).toEqual(USUAL);
    expect((await kept()).results).toEqual(report.results);
  });

  test('gets its zoom back also when the panel is closed in the middle', async () => {
    await auditPage('/nhieu.html');
    const before = await stateOf();
    await press();
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    const address = panel.url();
    await panel.close();
    await expect.poll(stateOf, { timeout: 20_000 }).toBe(before);
    panel = await browser.openExtensionPage(address.split('/').slice(3).join('/'));
    opened = { page, panel, close: async () => void (await Promise.all([panel.close(), page.close()])) };
    await expect.poll(zoomOf).toEqual(USUAL);
  });

  test('gets its zoom back also when the extension’s worker dies in the middle', async () => {
    await auditPage('/nhieu.html');
    const before = await stateOf();
    await press();
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await browser.stopWorker();
    await panel.locator('.notice').getByText('Chưa thử được').waitFor({ timeout: 20_000 });
    await expect.poll(zoomOf, { timeout: 20_000 }).toEqual(USUAL);
    await expect.poll(stateOf).toBe(before);
  });

  test('waits for the keyboard to come into the page, and asks for it', async () => {
    await auditPage('/nhieu.html');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await panel.bringToFront();
    await panel.getByTestId('act').click();
    await panel.getByRole('status').getByText('Hãy bấm vào một chỗ trống của trang').waitFor({ timeout: 20_000 });
    await page.bringToFront();
    await panel.locator('[data-part=acting] > p:has-text("Đã thử lúc")').waitFor({ timeout: 20_000 });
    expect(outcomes(await kept())['focus-is-visible']).toBe('cantTell focus-style-same');
  });

  test('ends in a clear message when it changes by itself', async () => {
    const report = await auditPage('/tu-doi.html');
    await press();
    await panel.getByText('Trang tự thay đổi').waitFor({ timeout: 60_000 });
    expect((await kept()).results).toEqual(report.results);
    expect(await zoomOf()).toEqual(USUAL);
  });

  test('ends in a clear message when it goes elsewhere, and the new page is left alone', async () => {
    await auditPage('/bo-di.html');
    await press();
    await panel.getByText('Trang đã chuyển đi nơi khác').waitFor({ timeout: 60_000 });
    expect(page.url()).toContain('toi');
    await expect.poll(zoomOf).toEqual(USUAL);
    expect(await page.evaluate(() => innerWidth)).toBe(1280);
  });

  test('is not called too wide for 320 pixels unjustly: a window that no zoom narrows enough stays untested', async () => {
    await auditPage('/nhieu.html');
    await page.setViewportSize({ width: 1900, height: 900 });
    const found = outcomes(await tried());
    expect(found['text-fits-320-pixels']).toBe('untested acting-view-too-wide');
    expect(found['text-at-200-percent-is-whole']).not.toMatch(/^untested/);
  });
});
