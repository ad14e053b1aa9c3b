import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../checker/find-chromium';
import { builtExtension } from './built-extension';

export interface ChromiumOptions {
  /**
   * Host names that lead to a port of the loopback, from port 80 and from that port itself; no other name exists. null: names
   * are left to the network that the browser is in.
   */
  hosts?: Readonly<Record<string, number>> | null;
  /** Folder of the extension; the built one when absent. */
  extension?: string;
  /** Starts the browser; found where it usually is when absent. */
  program?: string;
  /** Replaces the environment. */
  environment?: Readonly<Record<string, string>>;
  /** A folder for the profile, which outlives the browser; a fresh one, removed at the end, when absent. */
  profile?: string;
  /** More arguments for the command line. */
  args?: readonly string[];
}

/** A Chromium with the extension in it, and what tests ask of it. */
export interface ChromiumDriver {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The browser's number of the tab that shows this address; asked through any extension page. */
  tabShowing(url: string): Promise<number>;
  /** Clicks the toolbar button while `page` is in front. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Kinds of the extension's open contexts, for example `SIDE_PANEL`. */
  openContexts(): Promise<readonly string[]>;
  /** Puts the extension's worker to sleep, as the browser does after half a minute. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with a fresh profile and the extension.
 * @throws Error when there is no Chromium or no built extension
 */
export async function driveChromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const { hosts = {}, extension, program = findChromium(), environment, args = [] } = options;
  const folder = extension ?? builtExtension('chrome');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'soicong-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    ...(environment && { env: environment }),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-dev-shm-usage',
      ...(hosts === null ? [] : [`--host-resolver-rules=${resolverRules(hosts)}`]),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  // A page of the extension stays open: the worker may fall asleep, and handles to it die then.
  const spy = await openExtensionPage('extension/options/options.html');
  return {
    context,
    extensionId,
    openExtensionPage,
    tabShowing: url => tabShowing(spy, url),
    clickToolbarButton: page => clickToolbarButton(context, page, extensionId),
    openContexts: () =>
      spy.evaluate(async () => (await chrome.runtime.getContexts({})).map(({ contextType }) => String(contextType))),
    stopWorker: () => stopWorker(context, extensionId),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function resolverRules(hosts: Readonly<Record<string, number>>): string {
  const known = Object.entries(hosts).flatMap(([host, port]) =>
    [80, port].map(from => `MAP ${host}:${from} 127.0.0.1:${port}`),
  );
  return [...known, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',');
}

async function tabShowing(spy: Page, url: string): Promise<number> {
  const id = await spy.evaluate(async wanted => {
    for (const { id } of await chrome.tabs.query({})) {
      const frame = id === undefined ? null : await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 });
      if (frame?.url === wanted) return id;
    }
    return undefined;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

interface TargetList {
  targetInfos: readonly { targetId: string; type: string; url: string }[];
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await browserSession(context);
  const { targetInfos } = (await session.send('Target.getTargets')) as TargetList;
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker !== undefined) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser gives no session of its own');
  return session;
}

/** Only the tab's own target may be named: a page target is refused. */
async function clickToolbarButton(context: BrowserContext, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await browserSession(context);
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as TargetList;
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  if (targetId === undefined) throw new Error(`no tab target shows ${page.url()}`);
  await sendUntyped(session, 'Extensions.triggerAction', { id, targetId });
  await session.detach();
}

/** For commands newer than Playwright's own list. */
function sendUntyped(session: CDPSession, method: string, params: object): Promise<unknown> {
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  return send(method, params);
}
