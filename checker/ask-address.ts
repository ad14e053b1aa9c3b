import type { BrowserContext } from 'playwright-core';
import type { AskAddress } from '../shared/facts/ask-files';

/** A form that has not begun to come by then is not waited for, milliseconds. */
const DEADLINE_MILLISECONDS = 5000;

/**
 * Asks addresses the way the page's own links would: through the context's proxy, which keeps public pages out of private
 * networks, and with its cookies.
 */
export function askThrough({ request }: BrowserContext): AskAddress {
  return async (url, method) => {
    const answer = await request.fetch(url, {
      method,
      // One byte says as much as the whole file.
      headers: method === 'GET' ? { range: 'bytes=0-0' } : {},
      timeout: DEADLINE_MILLISECONDS,
      maxRedirects: 5,
    });
    const answered = { status: answer.status(), contentType: answer.headers()['content-type'] ?? null };
    await answer.dispose();
    return answered;
  };
}
