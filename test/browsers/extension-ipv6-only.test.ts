import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './built-extension';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { type OpenPanel, openPanel } from './extension-panel';
import {
  HOSTS,
  LATER,
  ofHosts,
  PAGES,
  PORTAL,
  RECORDS,
  type ScriptServer,
  SUB,
  serveScripts,
  V4_ONLY,
} from './ipv6-only-pages';
import { type DnsServer, serveDns } from './serve-dns';

const ALL_OF_FIRST = PAGES['/mot.html'];

let server: ScriptServer;
let dns: DnsServer;
let extension: string;
let browser: ChromiumDriver;
let opened: OpenPanel | undefined;
let other: Page | undefined;

describe('a tab shown as a person without IPv4 would see it', () => {
  beforeAll(async () => {
    server = await serveScripts();
    dns = await serveDns(...RECORDS);
    extension = extensionThatSeesAllHosts();
    browser = await driveChromium({ extension, hosts: ofHosts(HOSTS, server.port) });
  });

  afterAll(async () => {
    await browser?.close();
    await dns?.close();
    server?.close();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  afterEach(async () => {
    await opened?.panel.close();
    await opened?.page.close();
    await other?.close();
    opened = undefined;
    other = undefined;
  });

  test('is not offered without an answer from DNS: the panel explains and leads to the settings', async () => {
    await chooseResolver(null);
    opened = await openPanel(browser, `http://${PORTAL}/mot.html`);
    await opened.panel.getByTestId('ipv6-only').click();
    await opened.panel.getByRole('button', { name: 'Mở cài đặt' }).waitFor();
    expect(await opened.panel.locator('.ipv6-only').textContent()).toContain('không cho tiện ích hỏi DNS');
    expect(await rules()).toBe(0);
    expect(dns.asked).toEqual([]);
  });

  test('loses hosts without IPv6, sub-domains of allowed ones too; other tabs lose nothing', async () => {
    const { page, panel } = await openPreview();
    await expect.poll(() => scriptsOf(page)).toEqual([PORTAL]);
    const banner = panel.getByTestId('ipv6-only-banner');
    expect(await banner.locator('h2').textContent()).toContain('mô phỏng');
    expect((await banner.locator('li strong').allTextContents()).toSorted()).toEqual([V4_ONLY, SUB].toSorted());
    expect(await banner.locator('li').first().textContent()).toContain('thiết yếu · mã lệnh');

    other = await browser.context.newPage();
    await other.goto(`http://${PORTAL}/mot.html?the-khac`);
    expect(await scriptsOf(other)).toEqual(ALL_OF_FIRST);
  });

  test('is as before after one click', async () => {
    const { page, panel } = await openPreview();
    await expect.poll(() => scriptsOf(page)).toEqual([PORTAL]);
    await panel.getByTestId('ipv6-only-restore').click();
    await expect.poll(() => scriptsOf(page)).toEqual(ALL_OF_FIRST);
    expect(await rules()).toBe(0);
    await panel.getByTestId('ipv6-only').waitFor();
  });

  test('asks about hosts it meets on the way, and loads the page once more by itself', async () => {
    const { page, panel } = await openPreview();
    await page.goto(`http://${PORTAL}/hai.html`);
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual([PORTAL, LATER]);
    const lost = panel.getByTestId('ipv6-only-banner').locator('li strong');
    await expect.poll(() => lost.allTextContents(), { timeout: 15_000 }).toEqual([V4_ONLY]);
  });

  test('does not open a page whose own host has no IPv6, and says so', async () => {
    const { page, panel } = await openPreview();
    await expect(page.goto(`http://${V4_ONLY}/mot.html`)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
    const banner = panel.getByTestId('ipv6-only-banner');
    await expect.poll(() => banner.textContent(), { timeout: 15_000 }).toContain('Không vào được');
  });

  test('opens a page on another host with IPv6, once it was asked about', async () => {
    const { page } = await openPreview();
    await page.goto(`http://${LATER}/hai.html`).catch(() => undefined);
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual([PORTAL, LATER]);
    expect(page.url()).toBe(`http://${LATER}/hai.html`);
  });

  test('ends when the auditor deletes everything', async () => {
    const { page } = await openPreview();
    expect(await rules()).toBeGreaterThan(0);
    const options = await browser.openExtensionPage('extension/options/options.html');
    await options.getByRole('button', { name: 'Xóa tất cả' }).click();
    await expect.poll(rules).toBe(0);
    await options.close();
    await page.reload();
    await expect.poll(() => scriptsOf(page)).toEqual(ALL_OF_FIRST);
  });

  test('leaves no rule behind when it is closed', async () => {
    const { page } = await openPreview();
    expect(await rules()).toBeGreaterThan(0);
    await page.close();
    await expect.poll(rules).toBe(0);
  });
});

describe('when the browser starts again', () => {
  test('no tab is shown without IPv4 any more', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'soicong-profile-'));
    [server, dns] = [await serveScripts(), await serveDns(...RECORDS)];
    extension = extensionThatSeesAllHosts();
    const start = () => driveChromium({ extension, profile, hosts: ofHosts(HOSTS, server.port) });
    try {
      browser = await start();
      await openPreview();
      expect(await rules()).toBeGreaterThan(0);
      await browser.close();
      browser = await start();
      expect(await rules()).toBe(0);
      const page = await browser.context.newPage();
      await page.goto(`http://${PORTAL}/mot.html`);
      expect(await scriptsOf(page)).toEqual(ALL_OF_FIRST);
    } finally {
      await browser.close();
      await dns.close();
      server.close();
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Opens the first page and begins the preview from the panel; ready when the banner lists what is lost. */
async function openPreview(): Promise<OpenPanel> {
  await chooseResolver(dns.url);
  opened = await openPanel(browser, `http://${PORTAL}/mot.html`);
  expect(await scriptsOf(opened.page)).toEqual(ALL_OF_FIRST);
  await opened.panel.getByTestId('ipv6-only').click();
  await opened.panel.getByTestId('ipv6-only-banner').locator('li').first().waitFor({ timeout: 20_000 });
  return opened;
}

/** Hosts whose script ran in the page as it is now; null while it loads. */
const scriptsOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => (document.readyState === 'complete' ? Reflect.get(window, 'came') : null)).catch(() => null);

const rules = (): Promise<number> =>
  inExtension(panel => panel.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length));

/** What the options page keeps after consent; its prompt cannot be answered without a screen. */
const chooseResolver = (resolver: string | null): Promise<void> =>
  inExtension(page =>
    page.evaluate(async url => {
      const resolvers = url === null ? [] : [url];
      const settings = { language: 'vi', pillars: ['ipv6'], dnsAgreed: url !== null, resolvers };
      await chrome.storage.local.set({ settings });
    }, resolver),
  );

async function inExtension<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.openExtensionPage('extension/options/options.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** A copy of the built extension that was allowed all hosts; the prompt for it cannot be answered without a screen. */
function extensionThatSeesAllHosts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-extension-'));
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: hosts, ...rest } = manifest;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: hosts }));
  return folder;
}
