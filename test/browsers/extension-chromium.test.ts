import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, axeViolations, chooseLanguage, type OpenPanel, openPanel } from './extension-panel';
import { OTHER_HOST, type PortalServer, STATE_HOST, servePortal } from './portal-pages';

const PORTAL = `http://${STATE_HOST}`;

let server: PortalServer;
let browser: ChromiumDriver;
let page: Page;
let panel: Page;
let opened: OpenPanel | undefined;

beforeAll(async () => {
  server = await servePortal();
  browser = await driveChromium({ hosts: { [STATE_HOST]: server.port, [OTHER_HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function openPanelOn(url: string): Promise<void> {
  opened = await openPanel(browser, url);
  ({ page, panel } = opened);
}

const auditOpened = (): Promise<PageReport> => audit(panel);

const finding = (rule: string) => panel.locator(`.finding[data-rule="${rule}"]`);

describe('the extension in Chromium', () => {
  test('the toolbar button opens the side panel', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await browser.clickToolbarButton(page);
    await expect.poll(() => browser.openContexts(), { timeout: 10_000 }).toContain('SIDE_PANEL');
  });

  test('an audit shows three pillars with findings, places, help and the law', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    const report = await auditOpened();
    expect(await panel.locator('.pillar > summary h2').allTextContents()).toEqual([
      'Sẵn sàng IPv6',
      'Khả năng tiếp cận',
      'Đầy đủ thủ tục',
    ]);
    expect(report.agency?.name).toBe('Bộ Công an');
    expect(await panel.locator('.agency-line').textContent()).toContain('Bộ Công an');
    const alt = finding('accessibility/image-alt');
    await alt.locator('summary').click();
    await expect.poll(() => alt.textContent()).toContain('Hình ảnh có văn bản thay thế');
    for (const part of ['Vì sao quan trọng', 'Cách khắc phục', 'Ai khắc phục', 'WCAG 2.2', '148/2025/QH15', '#so-do']) {
      await expect.poll(() => alt.textContent(), { message: part }).toContain(part);
    }
    expect(await alt.textContent(), 'an element inside a frame is named with its frame').toContain('#trong');
  });

  test('a finding is shown in the page, also inside a frame, and the mark goes away again', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await auditOpened();
    const alt = finding('accessibility/image-alt');
    await alt.locator('summary').click();
    const marks = async () =>
      Promise.all(
        page.frames().map(frame =>
          frame
            .locator('soi-cong-overlay')
            .count()
            .catch(() => 0),
        ),
      );
    for (const [place, expected] of [
      ['#so-do', [1, 0]],
      ['#anh-trong-khung', [0, 1]],
    ] as const) {
      await alt.locator('.evidence', { hasText: place }).getByRole('button').click();
      await expect.poll(async () => (await marks()).slice(0, 2), { message: place }).toEqual(expected);
    }
    await panel.getByRole('button', { name: 'Bỏ đánh dấu trên trang' }).click();
    await expect.poll(async () => (await marks()).reduce((sum, count) => sum + count, 0)).toBe(0);
  });

  test('frames that could not be read are listed, and said to be unchecked', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    const report = await auditOpened();
    expect(report.unreachedFrames).toEqual([`http://${OTHER_HOST}/khung.html`]);
    await panel.locator('.unreached summary').click();
    expect(await panel.locator('.unreached').textContent()).toContain(OTHER_HOST);
  });

  test('the address of the host is noted while the page loads', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await auditOpened();
    await expect.poll(() => panel.locator('.hosts').textContent()).toContain('127.0.0.1');
  });

  test('what was noted outlives the worker’s sleep', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    const tab = await browser.tabShowing(page.url());
    const kept = () =>
      panel.evaluate(
        async key => Object.keys((await chrome.storage.session.get(key))[key] ?? {}).length,
        `connections-of-tab-${tab}`,
      );
    await expect.poll(kept).toBeGreaterThan(0);
    await browser.stopWorker();
    await expect.poll(() => browser.openContexts()).not.toContain('BACKGROUND');
    const report = await auditOpened();
    expect(report.ipv6).toMatchObject({ hosts: [{ host: STATE_HOST, addresses: ['127.0.0.1'] }, {}] });
  });

  test('the language changes at once, everywhere, and is kept', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await auditOpened();
    const title = finding('accessibility/image-alt').locator('.finding-title');
    for (const [language, text] of [
      ['en', 'Images have a text alternative'],
      ['fr', 'Les images ont une alternative textuelle'],
    ] as const) {
      await chooseLanguage(panel, language);
      await expect.poll(() => title.textContent()).toBe(text);
    }
    await panel.reload();
    await expect.poll(() => panel.locator('html').getAttribute('lang')).toBe('fr');
  });

  test('the filter lists what was asked for', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await auditOpened();
    await panel.getByRole('radio', { name: /^Chưa đạt/ }).check();
    expect(await panel.locator('.finding--failed').count()).toBeGreaterThan(0);
    expect(await panel.locator('.finding:not(.finding--failed)').count()).toBe(0);
    await panel.getByRole('radio', { name: /^Tất cả/ }).check();
    expect(await panel.locator('.finding--passed').count()).toBeGreaterThan(0);
  });

  test('a sign-in page is audited but not scored', async () => {
    await openPanelOn(`${PORTAL}/dang-nhap.html`);
    const report = await auditOpened();
    expect(report.status).toBe('login');
    expect(await panel.locator('.notice--status').textContent()).toContain('Không chấm điểm');
  });

  test('a host without access gives the reason and a way to allow it', async () => {
    await openPanelOn(`http://${OTHER_HOST}/khung.html`);
    await panel.getByTestId('audit').click();
    const problem = panel.locator('.problem[data-problem=no-access]');
    await problem.waitFor();
    expect(await problem.getByRole('button').textContent()).toBe(`Cho phép đọc ${OTHER_HOST}`);
  });

  test('a page of the browser itself is said to be out of reach', async () => {
    await openPanelOn('chrome://version/');
    expect(await panel.locator('.problem').getAttribute('data-problem')).toBe('browser-page');
  });

  test('the full report holds every finding', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    const { results } = await auditOpened();
    const tab = await browser.tabShowing(page.url());
    await panel.goto(`chrome-extension://${browser.extensionId}/extension/report/report.html?tab=${tab}`);
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    await expect.poll(() => panel.locator('.finding--failed').count()).toBe(failed.length);
  });

  test('an audit can be stopped, and started again', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    // A page that keeps changing is waited for, which gives a person (and this test) the time to press the button.
    await page.evaluate(() => {
      document.body.append(document.createElement('script'));
      setInterval(() => document.body.toggleAttribute('data-tick') && document.body.append(''), 50);
    });
    await panel.getByTestId('audit').click();
    await panel.getByRole('button', { name: 'Dừng' }).click();
    await expect.poll(() => panel.locator('.notice').textContent()).toContain('Đã dừng');
    const report = await audit(panel);
    expect(report.results.length).toBeGreaterThan(100);
  });

  test('after a click on the toolbar button any page may be audited, without further permission', async () => {
    await openPanelOn(`http://${OTHER_HOST}/khung.html`);
    await browser.clickToolbarButton(page);
    const report = await audit(panel);
    expect(report.finalUrl).toBe(`http://${OTHER_HOST}/khung.html`);
  });

  test.each(['light', 'dark'] as const)('our own pages pass axe-core, in %s colours', async colorScheme => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await panel.emulateMedia({ colorScheme });
    expect(await axeViolations(panel)).toEqual([]);
    await audit(panel);
    await finding('accessibility/image-alt').locator('summary').click();
    await expect.poll(() => panel.locator('.finding[open] .rule-facts').count()).toBe(1);
    expect(await axeViolations(panel)).toEqual([]);
    const tab = await browser.tabShowing(page.url());
    for (const path of [`report/report.html?tab=${tab}`, 'options/options.html']) {
      await panel.goto(`chrome-extension://${browser.extensionId}/extension/${path}`);
      await panel.locator('h1').waitFor();
      expect(await axeViolations(panel), path).toEqual([]);
    }
  });

  test('everything can be reached and used at 320 pixels', async () => {
    await openPanelOn(`${PORTAL}/thu-tuc.html`);
    await panel.setViewportSize({ width: 320, height: 640 });
    await auditOpened();
    const wider = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
  });
});
