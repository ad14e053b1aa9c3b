import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../checker/browser';
import { pageHost } from '../../checker/page-host';
import { gatherAxe } from '../../shared/facts/gather-axe';
import { gatherPage } from '../../shared/facts/gather-page';
import { type ServedPages, servePages } from './serve-pages';

const INTERNALS = `<!doctype html><html lang="vi"><head><title>Nút gửi</title></head><body><main><h1>Nút gửi</h1>
<nut-gui role="button" tabindex="0"></nut-gui></main><script>
customElements.define('nut-gui', class extends HTMLElement {
  constructor() { super(); this._internals = this.attachInternals(); NAME }
});</script></body></html>`;

function framed(inner: string): string {
  return `<!doctype html><html lang="vi"><title>Khung</title><body><h1>Khung</h1><iframe title="Nút" src="${inner}"></iframe></body></html>`;
}

const PAGES = new Map([
  ['named', INTERNALS.replace('NAME', "this._internals.ariaLabel = 'Gửi hồ sơ';")],
  ['nameless', INTERNALS.replace('NAME', '')],
  ['frame of named', framed('named')],
  ['frame of nameless', framed('nameless')],
  [
    'sandboxed',
    '<!doctype html><html lang="vi"><title>Khung</title><body><iframe sandbox title="Bản đồ" srcdoc="<img src=a.png>"></iframe></body></html>',
  ],
  ['frame of nothing', framed('http://127.0.0.1:1/')],
  [
    'reloading',
    `<!doctype html><html lang="vi"><title>Tự tải lại</title><body><h1>Tự tải lại</h1><script>
    if (!sessionStorage.again) { sessionStorage.again = '1'; setTimeout(() => location.reload(), 250); }</script></body></html>`,
  ],
  [
    'prototype',
    `<!doctype html><html lang="vi"><title>Thư viện cũ</title><body><h1>Thư viện cũ</h1><img src="a.png"><script>
    Array.prototype.toJSON = () => 'broken'; Object.prototype.extra = 1; JSON.stringify = () => 'lies';</script></body></html>`,
  ],
]);

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser({ fixedAddresses: [] });
  served = await servePages(PAGES);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function outcomeOf(name: string, rule: string): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    await page.goto(served.url(name));
    const host = await pageHost(page);
    await host.frames();
    const { rules } = await gatherAxe(host, [rule]);
    return rules.find(({ id }) => id === rule)?.outcome;
  } finally {
    await page.close();
  }
}

describe('a page read by the checker', () => {
  test.each([
    ['named', 'pass'],
    ['nameless', 'violation'],
    ['frame of named', 'pass'],
    ['frame of nameless', 'violation'],
  ])('lets a custom element say by ElementInternals what it is (%s)', async (name, outcome) => {
    expect(await outcomeOf(name, 'aria-command-name')).toBe(outcome);
  });

  test('with a sandboxed frame is still judged', async () => {
    expect(await outcomeOf('sandboxed', 'frame-title')).toBe('pass');
  });

  test('that reloads itself right after loading is read when it has settled', async () => {
    const page = await browser.newPage();
    await page.goto(served.url('reloading'));
    const { facts, problems } = await gatherPage(await pageHost(page), []);
    expect(problems).toEqual([]);
    expect(facts.page?.title).toBe('Tự tải lại');
    await page.close();
  });

  test('whose scripts bend the language is read as it is', async () => {
    expect(await outcomeOf('prototype', 'image-alt')).toBe('violation');
  });
});

test('the browser’s own page in place of a frame that did not load is not read as the site’s', async () => {
  const page = await browser.newPage();
  await page.goto(served.url('frame of nothing'));
  const { facts, problems } = await gatherPage(await pageHost(page), ['accessibility', 'procedure']);
  await page.close();
  expect(problems).toEqual([]);
  expect(facts.frames?.map(({ reached, url }) => [reached, new URL(url).host])).toEqual([
    [true, new URL(served.url('')).host],
    [false, '127.0.0.1:1'],
  ]);
  expect(facts.accessibility?.documents).toHaveLength(1);
  expect(facts.procedure?.documents).toHaveLength(1);
});
