import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium: `SOICONG_CHROMIUM`, then Playwright's own download, then the usual places.
 * @returns the path of the program
 * @throws Error that says what to do when there is none
 */
export function findChromium(): string {
  const wanted = process.env.SOICONG_CHROMIUM;
  const found = [wanted, playwrightsOwn(), ...USUAL_PLACES].find(path => path !== undefined && canRun(path));
  if (found !== undefined) return found;
  throw new Error('No Chromium found. Install Chromium or Chrome, or name its program in SOICONG_CHROMIUM.');
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
