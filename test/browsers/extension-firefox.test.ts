import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { builtExtension } from './built-extension';
import { decidedInBoth } from './compare-reports';
import { driveFirefox, type FirefoxDriver, findFirefox } from './drive-firefox';
import { type FirefoxPanel, keptInFirefox, openFirefoxPanel } from './extension-panel-firefox';
import { OTHER_HOST, type PortalServer, STATE_HOST, servePortal } from './portal-pages';
import { runChecker } from './run-checker';

const program = findFirefox();

describe.skipIf(program === null)('the extension in Firefox', () => {
  let server: PortalServer;
  let browser: FirefoxDriver;
  let opened: FirefoxPanel;
  let panel: string;

  beforeAll(async () => {
    server = await servePortal();
    browser = await driveFirefox(program ?? '', {
      extension: builtExtension('firefox'),
      hosts: [STATE_HOST, OTHER_HOST],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPanelOn(url: string): Promise<void> {
    opened = await openFirefoxPanel(browser, url, '[data-testid=audit]');
    ({ panel } = opened);
  }

  async function audit(): Promise<PageReport> {
    await browser.waitFor(panel, `document.querySelector('[data-testid=audit]')`);
    await browser.click(panel, '[data-testid=audit]');
    await browser.waitFor(panel, `document.querySelector('.pillar, .problem')`, 60_000);
    return keptInFirefox(browser, opened);
  }

  const text = (selector: string) =>
    browser.evaluate<string>(panel, `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

  test('an audit finds what the same page shows elsewhere, with places inside frames', async () => {
    await openPanelOn(`http://${STATE_HOST}:${server.port}/thu-tuc.html`);
    const report = await audit();
    const alt = report.results.find(({ rule }) => rule === 'accessibility/image-alt');
    expect(alt).toMatchObject({ outcome: 'failed' });
    expect(alt?.evidence).toMatchObject([{ selector: '#so-do' }, { frame: '#trong', selector: '#anh-trong-khung' }]);
    expect(report.agency?.name).toBe('Bộ Công an');
    expect(report.unreachedFrames).toEqual([`http://${OTHER_HOST}/khung.html`]);
  });

  test('the panel shows three pillars, the agency and the address of the host', async () => {
    const count = await browser.evaluate<number>(panel, `document.querySelectorAll('.pillar').length`);
    expect(count).toBe(3);
    expect(await text('.agency-line')).toContain('Bộ Công an');
    expect(await text('.hosts')).toContain('127.0.0.1');
  });

  test('Firefox’s own resolver is asked without anybody else learning of it', async () => {
    const report = await audit();
    expect(report.vantage.resolver).toBe('Firefox');
  });

  test('Firefox and the checker’s Chromium come to the same outcomes', async () => {
    const url = `http://${STATE_HOST}:${server.port}/thu-tuc-khong-khung-ngoai.html`;
    const inChecker = (await runChecker([url])).get(url);
    await openPanelOn(url);
    const both = decidedInBoth(await audit(), inChecker).filter(({ rule }) => !rule.startsWith('ipv6/'));
    expect(both.length).toBeGreaterThan(100);
    expect(both.filter(({ first, second }) => first !== second)).toEqual([]);
  });

  test('a finding is shown in the page', async () => {
    await browser.click(panel, '.finding[data-rule="accessibility/image-alt"] summary');
    await browser.click(panel, '.finding[data-rule="accessibility/image-alt"] .evidence button');
    await browser.waitFor(panel, `document.querySelector('.mark-bar button')`);
  });

  test('a host without access can be allowed in the panel, and is audited then', async () => {
    await openPanelOn(`http://${OTHER_HOST}:${server.port}/khung.html`);
    await browser.waitFor(panel, `document.querySelector('[data-testid=audit]')`);
    await browser.click(panel, '[data-testid=audit]');
    await browser.waitFor(panel, `document.querySelector('.problem[data-problem=no-access] button')`);
    await browser.click(panel, '.problem button');
    await browser.waitFor(panel, `document.querySelector('.pillar')`, 60_000);
  });

  test('the toolbar button opens the sidebar', async () => {
    await browser.clickToolbarButton();
    await browser.waitFor(panel, 'browser.sidebarAction.isOpen({})');
    const sidebar = `browser.extension.getViews({ type: 'sidebar' })[0]`;
    await browser.waitFor(panel, `${sidebar}?.document.querySelector('h1')`);
    expect(await browser.evaluate(panel, `${sidebar}.location.pathname`)).toBe('/extension/panel/panel.html');
  });
});
