import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../checker/browser';
import { pageHost } from '../../checker/page-host';
import { OVERLAYS } from '../../shared/facts/page-script/overlay/show-overlay';
import { type ServedPages, servePages } from './serve-pages';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<meta http-equiv="content-security-policy" content="style-src 'none'"></head><body>
<header><nav><a href="/mot">Một</a><a href="/hai" tabindex="3">Hai</a></nav></header>
<main><h1>Thủ tục</h1><h3>Phí</h3><img src="data:," alt="Sơ đồ"><img src="data:," alt=""><button></button>
<div id="vo"></div>${'<br>'.repeat(200)}<p id="cuoi">Cuối trang</p></main>
<script>document.getElementById('vo').attachShadow({ mode: 'open' }).innerHTML = '<button id="trong">Trong</button>'</script>
</body></html>`;

describe('what is drawn on a page', () => {
  let browser: Browser;
  let served: ServedPages;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ fixedAddresses: [] });
    served = await servePages(new Map([['thu', PAGE]]));
    page = await browser.newPage();
    await page.goto(served.url('thu'));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const tree = () => page.evaluate(() => `${document.documentElement.outerHTML}|${document.adoptedStyleSheets.length}`);
  const host = async () => {
    const made = await pageHost(page);
    await made.frames();
    return made;
  };

  test.each(OVERLAYS)('%s leaves no trace when it is taken away', async kind => {
    const before = await tree();
    const frames = await host();
    const { shown } = await frames.call('', 'showOverlay', { kind, selector: '#vo >>> #trong' });
    expect(shown).toBeGreaterThan(0);
    expect(await tree()).not.toBe(before);
    expect(await page.evaluate(() => document.querySelector('soi-cong-overlay')?.shadowRoot ?? null)).toBeNull();
    await frames.call('', 'hideOverlay', undefined);
    expect(await tree()).toBe(before);
  });

  test('takes the place of what was drawn before', async () => {
    const frames = await host();
    await frames.call('', 'showOverlay', { kind: 'headings' });
    await frames.call('', 'showOverlay', { kind: 'images' });
    expect(await page.locator('soi-cong-overlay').count()).toBe(1);
    await frames.call('', 'hideOverlay', undefined);
  });

  test('brings an element into the view and says when it is gone', async () => {
    const frames = await host();
    expect(await frames.call('', 'showOverlay', { kind: 'element', selector: '#cuoi' })).toEqual({ shown: 1 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await frames.call('', 'showOverlay', { kind: 'element', selector: '#khong-co' })).toEqual({ shown: 0 });
    expect(await frames.call('', 'showOverlay', { kind: 'element', selector: '>>>' })).toEqual({ shown: 0 });
    expect(await page.locator('soi-cong-overlay').count()).toBe(0);
  });
});
