import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium';

/** `HOST:PORT:ADDRESS`, as curl's `--resolve` takes it. */
export interface FixedAddress {
  host: string;
  port: number;
  /** IPv4 or IPv6 literal without brackets. */
  address: string;
}

export interface BrowserOptions {
  fixedAddresses: readonly FixedAddress[];
}

/** Without these Chromium asks its maker for updates and lists, which an audit must not do. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Starts the headless Chromium that all pages of a run share. @throws Error when no Chromium is found or it does not start */
export async function launchBrowser({ fixedAddresses }: BrowserOptions): Promise<Browser> {
  const rules = fixedAddresses.map(({ host, port, address }) => `MAP ${host}:${port} ${bracketed(address)}:${port}`);
  const args = rules.length > 0 ? [...QUIET, `--host-resolver-rules=${rules.join(',')}`] : QUIET;
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: findChromium(), headless: true, chromiumSandbox: !isRoot, args });
}

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** Reads `HOST:PORT:ADDRESS`. @throws Error that shows what was wanted */
export function readFixedAddress(text: string): FixedAddress {
  const match = /^([^:]+):(\d+):\[?([0-9a-fA-F:.]+)\]?$/.exec(text);
  if (match === null)
    throw new Error(
      `--resolve: wanted HOST:PORT:ADDRESS, for example dichvucong.example.gov.vn:443:127.0.0.1; got ${text}`,
    );
  const [, host = '', port = '', address = ''] = match;
  return { host: host.toLowerCase(), port: Number(port), address };
}
