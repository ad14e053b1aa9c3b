import { describe, expect, test } from 'vitest';
import { allowedHosts } from './allowed-hosts';

describe('which hosts the extension may see', () => {
  test.each([
    ['dichvucong.gov.vn', ['*://*.gov.vn/*'], true],
    ['gov.vn', ['*://*.gov.vn/*'], true],
    ['evilgov.vn', ['*://*.gov.vn/*'], false],
    ['cdn.example', ['*://*.gov.vn/*'], false],
    ['cdn.example', ['*://*.gov.vn/*', '*://*/*'], true],
    ['cdn.example', ['<all_urls>'], true],
    ['cdn.example', ['https://cdn.example/*'], true],
    ['a.cdn.example', ['https://cdn.example/*'], false],
    ['cdn.example', [], false],
  ])('%s with %j: %s', (host, patterns, allowed) => {
    expect(allowedHosts(patterns)(host)).toBe(allowed);
  });
});
