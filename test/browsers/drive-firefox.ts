import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import WebSocket from 'ws';
import { FIREFOX_ID } from '../../extension/manifest-for';

/** Drives Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), without any driver program between. */
export interface FirefoxDriver {
  /** Address of a page of the installed extension. */
  extensionPage(path: string): string;
  /** Opens an address in a new tab and waits until it has loaded. @returns the browsing context */
  open(url: string): Promise<string>;
  navigate(context: string, url: string): Promise<void>;
  /** Evaluates an expression (a promise is awaited) whose value is JSON. @throws Error with the page's own message */
  evaluate<T>(context: string, expression: string): Promise<T>;
  /** Waits until an expression is truthy. @throws Error that names it when the time is over */
  waitFor(context: string, expression: string, milliseconds?: number): Promise<void>;
  /** A click as a person makes it: it counts as a gesture. @throws Error when the selector finds nothing */
  click(context: string, selector: string): Promise<void>;
  /** Clicks the extension's toolbar button in the front window. */
  clickToolbarButton(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the extension to install. */
  extension: string;
  /** Host names that lead to the loopback. */
  hosts?: readonly string[];
  /** More preferences for about:config. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Puts more into the fresh profile before Firefox starts. */
  prepare?: (profile: string) => void;
  /** Opens the connection to where Firefox listens (`ws://127.0.0.1:PORT`), when it is not on this machine's own loopback. */
  dial?: (address: string) => Promise<WebSocket>;
}

/** Fixed, so that addresses of the extension's pages are known before it is installed. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';
const START_MILLISECONDS = 60_000;

/** Nothing is asked of the world outside, and nothing asks back. */
const QUIET: Readonly<Record<string, string | number | boolean>> = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': 'data:,',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  // Optional permissions are granted without a prompt, which nobody could answer here.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: EXTENSION_UUID }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Path of Firefox (ESR): `SOICONG_FIREFOX`, else from the search path; null when there is none. */
export function findFirefox(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = ['firefox-esr', 'firefox'].flatMap(name => folders.map(folder => join(folder, name)));
  return [process.env.SOICONG_FIREFOX, ...places].find(path => path !== undefined && canRun(path)) ?? null;
}

/**
 * Starts a headless Firefox with a fresh profile and installs the extension for this run.
 * @throws Error when Firefox does not start or refuses the extension
 */
export async function driveFirefox(program: string, options: FirefoxOptions): Promise<FirefoxDriver> {
  const { extension, hosts = [], preferences = {}, prepare, dial = dialLoopback } = options;
  const profile = mkdtempSync(join(tmpdir(), 'soicong-firefox-'));
  prepare?.(profile);
  writePreferences(profile, { ...QUIET, 'network.dns.localDomains': hosts.join(','), ...preferences });
  const process = spawn(
    program,
    ['--headless', '--profile', profile, '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async (): Promise<void> => {
    await ended(process);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const connection = await connect(await dial(await listeningAddress(process)));
    await connection.send('session.new', { capabilities: {} });
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return driver(connection, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function driver({ send, close }: Connection, stop: () => Promise<void>): FirefoxDriver {
  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    })) as Evaluated;
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return JSON.parse(String(result?.value)) as T;
  };
  const navigate = async (context: string, url: string): Promise<void> => {
    const go = () => send('browsingContext.navigate', { context, url, wait: 'complete' });
    // On a busy machine Firefox rejects the first address of a tab whose blank page is not settled yet.
    await go().catch(error => (String(error).includes('Address rejected') ? go() : Promise.reject(error)));
  };
  return {
    extensionPage: path => `moz-extension://${EXTENSION_UUID}/${path}`,
    open: async url => {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
      await navigate(context, url);
      return context;
    },
    navigate,
    evaluate,
    waitFor: async (context, expression, milliseconds = 30_000) => {
      const end = Date.now() + milliseconds;
      while (!(await evaluate<boolean>(context, `(async () => !!(await (${expression})))()`))) {
        if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${expression}`);
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    },
    click: async (context, selector) => {
      const element = (await send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
      })) as { nodes: { sharedId: string }[] };
      const sharedId = element.nodes[0]?.sharedId;
      if (sharedId === undefined) throw new Error(`nothing to click at ${selector}`);
      await evaluate(
        context,
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
      );
      await send('input.performActions', { context, actions: [pointerClick(sharedId)] });
    },
    clickToolbarButton: async () => {
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: { context: string; url: string }[];
      };
      const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
      if (window === undefined) throw new Error('Firefox shows no browser window');
      await evaluate(window.context, TOOLBAR_CLICK);
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      close();
      await stop();
    },
  };
}

/** Runs in Firefox's own window: puts the button into the toolbar (new ones hide in a menu) and clicks it. */
const TOOLBAR_CLICK = `(() => {
  const id = ${JSON.stringify(FIREFOX_ID.replace(/[^\w]/g, '_'))} + '-browser-action';
  CustomizableUI.addWidgetToArea(id, 'nav-bar');
  const button = document.getElementById(id);
  (button.querySelector('.unified-extensions-item-action-button') ?? button).click();
})()`;

interface Evaluated {
  result?: { value: unknown };
  exceptionDetails?: { text: string };
}

function pointerClick(sharedId: string) {
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

function writePreferences(profile: string, preferences: Readonly<Record<string, string | number | boolean>>): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Firefox tells on standard error where it listens. */
function listeningAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${told}`)), START_MILLISECONDS);
    process.once('exit', code => reject(new Error(`Firefox ended with ${code}:\n${told}`)));
    process.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(told)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

interface Connection {
  /** Sends a BiDi command. @returns its result @throws Error with the browser's error code and message */
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

const dialLoopback = async (address: string): Promise<WebSocket> => new WebSocket(`${address}/session`);

async function connect(socket: WebSocket): Promise<Connection> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', data => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as Reply;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (type === 'error') asked.reject(new Error(`${error}: ${message}`));
    else asked.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** Waits until the program has ended; one that lingers is ended by force. */
async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = new Promise<void>(resolve => process.once('exit', () => resolve()));
  const force = setTimeout(() => process.kill('SIGKILL'), 5000);
  process.kill();
  await exit;
  clearTimeout(force);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
