import type { Browser } from 'playwright-core';
import { type BrowserOptions, launchBrowser } from './browser';

export interface LastingBrowser {
  /** A browser that runs. @throws Error when none can be started */
  running(): Promise<Browser>;
  close(): Promise<void>;
}

/**
 * Starts the browser when it is first wanted, and again when it is gone: a page can bring the whole browser down, and the
 * next page gets a new one.
 */
export function lastingBrowser(options: BrowserOptions): LastingBrowser {
  let current: Promise<Browser> | undefined;
  const running = async (): Promise<Browser> => {
    current ??= launchBrowser(options);
    const known = current;
    if ((await known).isConnected()) return known;
    // Another worker may have noticed first.
    if (current === known) current = launchBrowser(options);
    return current;
  };
  return { running, close: async () => (await current?.catch(() => undefined))?.close() };
}
