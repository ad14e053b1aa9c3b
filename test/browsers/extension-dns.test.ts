import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, openPanel } from './extension-panel';
import { type PortalServer, STATE_HOST, servePortal } from './portal-pages';
import { type DnsServer, serveDns } from './serve-dns';

const PAGE = `http://${STATE_HOST}/thu-tuc.html?cccd=012345678901`;

describe('DNS questions of the extension', () => {
  let server: PortalServer;
  let dns: DnsServer;
  let browser: ChromiumDriver;

  beforeAll(async () => {
    server = await servePortal();
    dns = await serveDns({ [STATE_HOST]: '203.0.113.7' });
    browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
  });

  afterAll(async () => {
    await browser?.close();
    await dns?.close();
    await server?.close();
  });

  /** What the options page keeps after consent; its prompt cannot be answered without a screen. */
  async function chooseResolvers(...resolvers: string[]): Promise<void> {
    const options = await browser.openExtensionPage('extension/options/options.html');
    await options.evaluate(async resolvers => {
      const settings = { language: 'vi', pillars: ['ipv6'], dnsAgreed: true, resolvers };
      await chrome.storage.local.set({ settings });
    }, resolvers);
    await options.close();
  }

  test('are not asked before the auditor agrees, and the panel says so', async () => {
    const opened = await openPanel(browser, PAGE);
    const report = await audit(opened.panel);
    expect(report.vantage.resolver).toBeNull();
    expect(report.results.find(({ rule }) => rule === 'ipv6/host-has-aaaa')).toMatchObject({ outcome: 'untested' });
    expect(await opened.panel.locator('.pillar').first().textContent()).toContain('Chưa hỏi DNS');
    await opened.close();
    expect(dns.asked).toEqual([]);
  });

  test('go to the chosen resolver after consent: names of hosts, and nothing else', async () => {
    await chooseResolvers(dns.url);
    const opened = await openPanel(browser, PAGE);
    const report = await audit(opened.panel);
    await opened.close();
    expect(report.vantage.resolver).toBe(dns.url);
    expect(report.results.find(({ rule }) => rule === 'ipv6/host-has-aaaa')).toMatchObject({ outcome: 'failed' });
    const names = new Set(dns.asked.map(question => question.split(' ')[0]));
    // The reserved name of the foreign frame stays inside: no public resolver knows it.
    expect([...names].toSorted()).toEqual([STATE_HOST, `www.${STATE_HOST}`]);
  });

  test('are asked once while the answer may be kept, however often the page is audited', async () => {
    const before = dns.asked.length;
    const opened = await openPanel(browser, PAGE);
    const report = await audit(opened.panel);
    await opened.close();
    expect(report.results.find(({ rule }) => rule === 'ipv6/host-has-aaaa')).toMatchObject({ outcome: 'failed' });
    expect(dns.asked.slice(before)).toEqual([]);
    expect(new Set(dns.asked).size).toBe(dns.asked.length);
  });

  test('go to two resolvers when two are chosen; what only one of them knows decides nothing', async () => {
    const other = await serveDns({ [STATE_HOST]: '203.0.113.7' }, { [STATE_HOST]: '2405:4800::7' });
    await chooseResolvers(dns.url, other.url);
    const opened = await openPanel(browser, PAGE);
    const report = await audit(opened.panel);
    await opened.close();
    await other.close();
    expect(report.vantage.resolver).toBe(`${dns.url} + ${other.url}`);
    expect(other.asked).toContain(`${STATE_HOST} AAAA`);
    expect(report.results.find(({ rule }) => rule === 'ipv6/host-has-aaaa')).toMatchObject({
      outcome: 'cantTell',
      reason: 'dns-disagree',
    });
  });

  test('a resolver that is no https address is refused in the options', async () => {
    const options = await browser.openExtensionPage('extension/options/options.html');
    await options.locator('.choice').first().waitFor();
    await options.evaluate(() => chrome.storage.local.clear());
    await options.locator('input[name=first]').fill('http://dns.example/dns-query');
    await options.locator('form button').click();
    await expect.poll(() => options.locator('#dns-error').textContent()).toContain('https://');
    await options.close();
  });

  test('everything that is kept can be deleted', async () => {
    const opened = await openPanel(browser, PAGE);
    await audit(opened.panel);
    const options = await browser.openExtensionPage('extension/options/options.html');
    await options.getByRole('button', { name: 'Xóa tất cả' }).click();
    await expect.poll(() => options.locator('[role=status]').textContent()).not.toBe('');
    const kept = await options.evaluate(async () => [
      ...Object.keys(await chrome.storage.local.get(null)),
      ...Object.keys(await chrome.storage.session.get(null)),
    ]);
    expect(kept).toEqual([]);
    await options.close();
    await opened.close();
  });
});
