import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './built-extension';
import { driveFirefox, type FirefoxDriver, findFirefox } from './drive-firefox';
import { openFirefoxPanel } from './extension-panel-firefox';
import { HOSTS, LATER, PAGES, PORTAL, RECORDS, type ScriptServer, serveScripts, V4_ONLY } from './ipv6-only-pages';
import { type DnsServer, serveDns } from './serve-dns';

const program = findFirefox();

describe.skipIf(program === null)('a tab of Firefox shown as a person without IPv4 would see it', () => {
  let server: ScriptServer;
  let dns: DnsServer;
  let browser: FirefoxDriver;
  let page: string;
  let panel: string;

  beforeAll(async () => {
    server = await serveScripts();
    dns = await serveDns(...RECORDS);
    browser = await driveFirefox(program ?? '', { extension: builtExtension('firefox'), hosts: HOSTS });
    const settings = { pillars: ['ipv6'], dnsAgreed: true, resolvers: [dns.url] };
    ({ page, panel } = await openFirefoxPanel(browser, address('/mot.html'), '[data-testid=ipv6-only]', settings));
  });

  afterAll(async () => {
    await browser?.close();
    await dns?.close();
    server?.close();
  });

  const address = (path: string): string => `http://${PORTAL}:${server.port}${path}`;

  const scriptsOf = (context: string): Promise<unknown> =>
    browser.evaluate<unknown>(context, `document.readyState === 'complete' ? window.came : null`).catch(() => null);
  const rules = () =>
    browser.evaluate<number>(panel, `browser.declarativeNetRequest.getSessionRules().then(all => all.length)`);
  const lostHosts = () =>
    browser.evaluate<string[]>(
      panel,
      `[...document.querySelectorAll('.ipv6-only li strong')].map(({ textContent }) => textContent)`,
    );

  test('loses hosts without IPv6, meets others on the way, and is as before after one click', async () => {
    expect(await scriptsOf(page)).toEqual(PAGES['/mot.html']);
    await browser.click(panel, '[data-testid=ipv6-only]');
    await browser.waitFor(panel, `document.querySelector('.ipv6-only li')`);
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual([PORTAL]);
    expect(await scriptsOf(await browser.open(address('/mot.html')))).toEqual(PAGES['/mot.html']);

    await browser.navigate(page, address('/hai.html'));
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual([PORTAL, LATER]);
    await expect.poll(lostHosts, { timeout: 15_000 }).toEqual([V4_ONLY]);

    await browser.click(panel, '[data-testid=ipv6-only-restore]');
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual(PAGES['/hai.html']);
    expect(await rules()).toBe(0);
  });

  test('opens pages of other hosts when these have IPv6, and says when they have not', async () => {
    await browser.waitFor(panel, `document.querySelector('[data-testid=ipv6-only]')`);
    await browser.click(panel, '[data-testid=ipv6-only]');
    await browser.waitFor(panel, `document.querySelector('.ipv6-only li')`);
    await browser.navigate(page, `http://${LATER}:${server.port}/hai.html`).catch(() => undefined);
    await expect.poll(() => scriptsOf(page), { timeout: 15_000 }).toEqual([PORTAL, LATER]);
    await browser.navigate(page, `http://${V4_ONLY}:${server.port}/mot.html`).catch(() => undefined);
    const said = () => browser.evaluate(panel, `document.querySelector('.ipv6-only').textContent`);
    await expect.poll(said, { timeout: 15_000 }).toContain('Không vào được');
    // The page before is looked into a second after it came; by then it is gone and must not speak any more.
    await new Promise(resolve => setTimeout(resolve, 2000));
    expect(await said()).toContain('Không vào được');
  });

  test('is as before when the auditor deletes everything', async () => {
    expect(await rules()).toBeGreaterThan(0);
    const options = await browser.open(browser.extensionPage('extension/options/options.html'));
    const deletion = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Xóa tất cả')`;
    await browser.waitFor(options, deletion);
    await browser.evaluate(options, `${deletion}.click()`);
    await expect.poll(rules, { timeout: 15_000 }).toBe(0);
    await browser.navigate(page, address('/mot.html'));
    expect(await scriptsOf(page)).toEqual(PAGES['/mot.html']);
  });
});
