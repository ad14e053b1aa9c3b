import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findChromium } from '../../checker/find-chromium';
import { builtExtension } from '../browsers/built-extension';
import { driveChromium } from '../browsers/drive-chromium';
import { driveFirefox, findFirefox } from '../browsers/drive-firefox';
import { run, startProgram } from './child-process';
import type { LabVantage } from './network-namespaces';
import type { Lab } from './start-lab';

/** A browser at an auditor's place, with the built extension in it. */
export interface ExtensionBrowser {
  /** Runs a function in a page of the extension. It travels as source text; arguments and result are JSON. */
  call<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface BrowserPlace {
  from: LabVantage;
  /** A forward proxy that the browser is told to use, but not for these hosts. */
  proxy?: { host: string; port: number; except: readonly string[] };
  /** The permissions an auditor has given; all hosts when absent. */
  allowed?: 'gov.vn';
}

export const BROWSERS = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Why a browser cannot be driven on this machine; null when it can. */
export function whyNoBrowser(name: BrowserName): string | null {
  if (name === 'Firefox') return findFirefox() === null ? 'not installed: firefox-esr' : null;
  try {
    findChromium();
    return null;
  } catch {
    return 'not installed: chromium';
  }
}

/**
 * Starts a browser inside one of the laboratory's namespaces; it trusts the laboratory's authority.
 * @throws Error when the browser does not start or the extension is not built
 */
export const startBrowser = (lab: Lab, name: BrowserName, place: BrowserPlace): Promise<ExtensionBrowser> =>
  name === 'Chromium' ? startChromium(lab, place) : startFirefox(lab, place);

const OPTIONS_PAGE = 'extension/options/options.html';

async function startChromium(lab: Lab, { from, proxy, allowed }: BrowserPlace): Promise<ExtensionBrowser> {
  const driver = await driveChromium({
    hosts: null,
    extension: allowed === undefined ? extensionThatSeesAllHosts(lab, 'chrome') : builtExtension('chrome'),
    program: programInside(lab, from, findChromium()),
    environment: { ...inheritedEnvironment(), HOME: join(lab.folder, 'certificates/home') },
    args:
      proxy === undefined
        ? []
        : [`--proxy-server=http://${proxy.host}:${proxy.port}`, `--proxy-bypass-list=${proxy.except.join(';')}`],
  });
  const page = await driver.openExtensionPage(OPTIONS_PAGE);
  return {
    call: async (work, ...args) => JSON.parse(await page.evaluate(sourceOf(work, args))),
    close: driver.close,
  };
}

async function startFirefox(lab: Lab, { from, proxy, allowed }: BrowserPlace): Promise<ExtensionBrowser> {
  const doors: { stop(): Promise<void> }[] = [];
  const driver = await driveFirefox(programInside(lab, from, findFirefox() ?? ''), {
    extension: allowed === undefined ? extensionThatSeesAllHosts(lab, 'firefox') : builtExtension('firefox'),
    preferences: { ...AWAKE, ...(proxy === undefined ? {} : proxyPreferences(proxy)) },
    prepare: profile => trustIn(profile, lab),
    dial: async address => {
      const { port } = new URL(address);
      const door = `${mkdtempSync(join(lab.folder, 'door-'))}/s`;
      const words = [process.execPath, join(import.meta.dirname, 'servers/unix-door.mjs'), door, port];
      doors.push(await startProgram([...lab.namespaces.inside(from), ...words], /ready/));
      // Firefox only talks to those who name its own address.
      return new WebSocket(`ws+unix:${door}:/session`, { headers: { Host: `127.0.0.1:${port}` } });
    },
  });
  const page = await driver.open(driver.extensionPage(OPTIONS_PAGE));
  return {
    call: async (work, ...args) => JSON.parse(await driver.evaluate<string>(page, sourceOf(work, args))),
    close: async () => {
      await driver.close();
      await Promise.all(doors.map(door => door.stop()));
    },
  };
}

/** An expression whose value is the result as JSON text. */
const sourceOf = <Args extends readonly unknown[]>(work: (...args: Args) => Promise<unknown>, args: Args): string =>
  `(${work})(...${JSON.stringify(args)}).then(result => JSON.stringify(result ?? null))`;

/** A program that starts another one inside a namespace, for those who start programs by a single path. */
function programInside(lab: Lab, from: LabVantage, program: string): string {
  const file = join(mkdtempSync(join(lab.folder, 'start-')), 'browser');
  const words = [...lab.namespaces.inside(from), program].map(word => `'${word}'`).join(' ');
  writeFileSync(file, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  return file;
}

/** A copy of the built extension that was allowed all hosts; the prompt for it cannot be answered without a screen. */
function extensionThatSeesAllHosts(lab: Lab, build: 'chrome' | 'firefox'): string {
  const folder = join(mkdtempSync(join(lab.folder, 'extension-')), build);
  cpSync(builtExtension(build), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: hosts }));
  return folder;
}

function trustIn(profile: string, lab: Lab): void {
  run(['certutil', '-N', '-d', `sql:${profile}`, '--empty-password']);
  const authority = join(lab.folder, 'certificates/ca.pem');
  run(['certutil', '-A', '-d', `sql:${profile}`, '-n', 'soicong-lab', '-t', 'C,,', '-i', authority]);
}

/** The page that waits is behind the tab that loads; Firefox would let its clock tick once a second. */
const AWAKE = {
  'dom.min_background_timeout_value': 20,
  'dom.min_background_timeout_value_without_budget_throttling': 20,
  'dom.timeout.enable_budget_timer_throttling': false,
};

const proxyPreferences = ({ host, port, except }: NonNullable<BrowserPlace['proxy']>) => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': except.join(', '),
});

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
