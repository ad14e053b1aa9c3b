import type { AskAddress } from '../../shared/facts/ask-files';

const DEADLINE_MILLISECONDS = 5000;

/**
 * Asks addresses from the extension, without the auditor's cookies; the body is never read.
 * @param isAllowed whether the extension has access to a host; others are not asked
 */
export function askAllowed(isAllowed: (host: string) => boolean): AskAddress {
  return async (url, method) => {
    if (!isAllowed(new URL(url).hostname)) return null;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), DEADLINE_MILLISECONDS);
    try {
      const { status, headers } = await fetch(url, {
        method,
        credentials: 'omit',
        signal: stop.signal,
        ...(method === 'GET' ? { headers: { range: 'bytes=0-0' } } : {}),
      });
      return { status, contentType: headers.get('content-type') };
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  };
}
