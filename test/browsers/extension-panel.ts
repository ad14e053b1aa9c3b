import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type PageReport, readReport } from '../../shared/report/page-report';
import type { ChromiumDriver } from './drive-chromium';

export interface OpenPanel {
  /** The page that is audited. */
  page: Page;
  /** The panel, opened as a tab of its own: side panels themselves cannot be driven. */
  panel: Page;
  close(): Promise<void>;
}

/** Opens a page, and the panel that speaks about it, in Vietnamese. */
export async function openPanel(browser: ChromiumDriver, url: string): Promise<OpenPanel> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const tab = await browser.tabShowing(page.url());
  const panel = await browser.openExtensionPage(`extension/panel/panel.html?tab=${tab}`);
  await chooseLanguage(panel, 'vi');
  return {
    page,
    panel,
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}

/** Chooses a language in the panel and waits until it speaks it. */
export async function chooseLanguage(panel: Page, language: 'vi' | 'en' | 'fr'): Promise<void> {
  await panel.locator('.language-choice select').selectOption(language);
  await panel.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

/** Presses the button and waits for the findings. @returns the report as the extension keeps it */
export async function audit(panel: Page): Promise<PageReport> {
  await panel.getByTestId('audit').click();
  await panel.locator('.pillar').first().waitFor({ timeout: 60_000 });
  return keptReport(panel);
}

/** The report that the extension keeps for the panel's tab. @throws Error when there is none, or it is malformed */
export async function keptReport(panel: Page): Promise<PageReport> {
  const stored = await panel.evaluate(async () => {
    const key = `report-of-tab-${new URLSearchParams(location.search).get('tab')}`;
    return JSON.stringify((await chrome.storage.session.get(key))[key]);
  });
  return readReport(JSON.parse(stored));
}

/** What axe-core finds on a page of the extension: rule, place and markup of each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} ${target} ${html.slice(0, 120)}`),
    );
  });
}
