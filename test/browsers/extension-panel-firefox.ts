import type { FirefoxDriver } from './drive-firefox';

export interface FirefoxPanel {
  /** Browsing context of the page that is audited. */
  page: string;
  /** Browsing context of the panel, opened as a tab of its own. */
  panel: string;
  /** Number of the page's tab. */
  tab: number;
}

/** What the auditor has chosen in the settings. */
export interface ChosenSettings {
  pillars: readonly string[];
  dnsAgreed?: boolean;
  resolvers?: readonly string[];
}

/**
 * Opens a page in Firefox, and the panel that speaks about it.
 * @param ready selector of what the panel shows when it is ready
 * @param settings in Vietnamese; without them, those of somebody who has just installed the extension
 */
export async function openFirefoxPanel(
  browser: FirefoxDriver,
  url: string,
  ready: string,
  settings?: ChosenSettings,
): Promise<FirefoxPanel> {
  const page = await browser.open(url);
  const panel = await browser.open(browser.extensionPage('extension/options/options.html'));
  if (settings !== undefined) await storeSettings(browser, panel, settings);
  const tab = await browser.evaluate<number>(
    panel,
    `(async () => {
      for (const { id } of await browser.tabs.query({})) {
        const frame = await browser.webNavigation.getFrame({ tabId: id, frameId: 0 });
        if (frame?.url === ${JSON.stringify(url)}) return id;
      }
    })()`,
  );
  await browser.navigate(panel, browser.extensionPage(`extension/panel/panel.html?tab=${tab}`));
  await browser.waitFor(panel, `document.querySelector(${JSON.stringify(ready)})`);
  return { page, panel, tab };
}

function storeSettings(browser: FirefoxDriver, panel: string, settings: ChosenSettings): Promise<unknown> {
  const stored = { settings: { language: 'vi', dnsAgreed: false, resolvers: [], ...settings } };
  return browser.evaluate(panel, `browser.storage.local.set(${JSON.stringify(stored)})`);
}

/** The report that the extension keeps for a tab. */
export const keptInFirefox = <T>(browser: FirefoxDriver, { panel, tab }: FirefoxPanel): Promise<T> =>
  browser.evaluate<T>(
    panel,
    `browser.storage.session.get('report-of-tab-${tab}').then(stored => stored['report-of-tab-${tab}'])`,
  );
