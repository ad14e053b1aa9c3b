import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { type ActingServer, PAGE_STATE, serveActingPages } from './acting-pages';
import { builtExtension } from './built-extension';
import { driveFirefox, type FirefoxDriver, findFirefox } from './drive-firefox';
import { type FirefoxPanel, keptInFirefox, openFirefoxPanel } from './extension-panel-firefox';
import { STATE_HOST } from './portal-pages';

const program = findFirefox();

describe.skipIf(program === null)('a page that is tried in the extension in Firefox', () => {
  let server: ActingServer;
  let browser: FirefoxDriver;
  let opened: FirefoxPanel;
  let page: string;
  let panel: string;
  let tab: number;

  beforeAll(async () => {
    server = await serveActingPages();
    browser = await driveFirefox(program ?? '', { extension: builtExtension('firefox'), hosts: [STATE_HOST] });
    const url = `http://${STATE_HOST}:${server.port}/nhieu.html`;
    opened = await openFirefoxPanel(browser, url, '[data-testid=audit]', { pillars: ['accessibility'] });
    ({ page, panel, tab } = opened);
    await browser.click(panel, '[data-testid=audit]');
    await browser.waitFor(panel, `document.querySelector('[data-testid=act]')`, 60_000);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const kept = () => keptInFirefox<PageReport>(browser, opened);

  test('is judged by what was seen, and has its document, scroll and zoom back', async () => {
    await browser.evaluate(page, `scrollTo(0, 700)`);
    const before = await browser.evaluate<string>(page, PAGE_STATE);
    // Firefox lays out tabs that nobody sees, but gives the keyboard only to the one in front.
    await browser.evaluate(panel, `browser.tabs.update(${tab}, { active: true }).then(() => true)`);
    await browser.evaluate(panel, `document.querySelector('[data-testid=act]').click()`);
    await browser.waitFor(panel, `document.body.textContent.includes('Đã thử lúc')`, 60_000);
    expect(await browser.evaluate<string>(panel, `document.querySelector('[data-part=acting]').textContent`)).toContain(
      'các thẻ khác của trang này cũng đổi cỡ',
    );
    const { results } = await kept();
    const outcomeOf = (rule: string) => results.find(result => result.rule === `accessibility/${rule}`);
    expect(outcomeOf('text-spacing-cuts-nothing')?.outcome).toBe('failed');
    expect(outcomeOf('text-fits-320-pixels')).toMatchObject({ outcome: 'failed', reason: 'text-wider-than-view' });
    expect(outcomeOf('focus-is-visible')?.outcome, 'never an accusation by style').toMatch(/cantTell|passed|untested/);
    expect(outcomeOf('keyboard-is-not-trapped')?.reason).toBe('acting-needs-keys');
    expect(await browser.evaluate<string>(page, PAGE_STATE)).toBe(before);
    expect(await browser.evaluate<number>(panel, `browser.tabs.getZoom(${tab})`)).toBe(1);
    expect(
      await browser.evaluate<string[]>(
        panel,
        `browser.storage.session.get(null).then(all => Object.keys(all).filter(key => /zoom-before|acting-step/.test(key)))`,
      ),
    ).toEqual([]);
  });
});
