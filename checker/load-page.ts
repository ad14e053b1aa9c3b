import type { Page, Response } from 'playwright-core';
import { LoadProblem, loadProblem } from './load-problem';

export interface LoadedPage {
  httpStatus: number | null;
  contentType: string | null;
}

/** Longest wait for the first answer and for `load`, milliseconds. */
const LOAD_DEADLINE_MILLISECONDS = 30_000;

const HTML_TYPES = ['text/html', 'application/xhtml+xml', 'image/svg+xml', 'application/xml', 'text/xml'];

/**
 * Opens an address and waits for `load`, bounded. A page whose document came and whose pictures never do is kept as it
 * stands.
 * @throws LoadProblem with the status and one clear line
 */
export async function loadPage(
  page: Page,
  url: string,
  deadlineMilliseconds = LOAD_DEADLINE_MILLISECONDS,
): Promise<LoadedPage> {
  const timeout = deadlineMilliseconds;
  const host = new URL(url).host || url;
  try {
    const response = await page.goto(url, { waitUntil: 'commit', timeout });
    const loaded = describe(response);
    if (loaded.contentType !== null && !HTML_TYPES.includes(loaded.contentType)) throw notHtml(loaded.contentType);
    // A document that streams for ever is never there; one that only waits for a picture is.
    await page.waitForLoadState('domcontentloaded', { timeout });
    await page.waitForLoadState('load', { timeout }).catch(ignoreTimeout);
    return loaded;
  } catch (error) {
    throw loadProblem(error, host);
  }
}

function describe(response: Response | null): LoadedPage {
  if (response === null) return { httpStatus: null, contentType: null };
  const type = response.headers()['content-type']?.split(';')[0]?.trim().toLowerCase() ?? null;
  return { httpStatus: response.status() || null, contentType: type };
}

function notHtml(type: string): LoadProblem {
  const what = type === 'application/pdf' ? 'a PDF document' : `a file of type ${type}`;
  return new LoadProblem('error', `the address is ${what}, not an HTML page`);
}

/** Only a slow `load` is forgiven: the document is there and can be audited. */
function ignoreTimeout(error: Error): void {
  if (error.name !== 'TimeoutError') throw error;
}
