import { describe, expect, test } from 'vitest';
import { hostPattern, pageKind } from './page-kind';

describe('what a tab shows', () => {
  test.each([
    ['https://dichvucong.gov.vn/p/home', 'web'],
    ['http://127.0.0.1:8080/', 'web'],
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['moz-extension://x/panel.html', 'browser-page'],
    ['', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/vi/firefox/', 'store-page'],
    ['file:///tmp/a.html', 'local-file'],
  ])('%s is a %s', (url, kind) => {
    expect(pageKind(url)).toBe(kind);
  });
});

describe('the permission that is asked for', () => {
  test.each([
    ['https://canloc.example.vn/a?b=1', 'https://canloc.example.vn/*'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1/*'],
  ])('for %s is %s and no more', (url, pattern) => {
    expect(hostPattern(url)).toBe(pattern);
  });
});
