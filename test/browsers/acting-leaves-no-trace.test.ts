import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnPage } from '../../checker/acting/act-on-page';
import { launchBrowser } from '../../checker/browser';
import { pageScript } from '../../checker/page-host';

/** A busy machine must not change what is seen, milliseconds. */
const PATIENCE = 60_000;

const BODY = `
<a href="#noi-dung">Bỏ qua tới nội dung chính</a>
<style>
  .sau { position: absolute; left: -999px } .sau:focus { position: static }
  nav ul ul { display: none } nav li:hover > ul, nav li:focus-within > ul { display: block }
  a:hover { color: #9ab } .hop { height: 20px; overflow: hidden } .anh { background: linear-gradient(#123, #345); color: #fff }
</style>
<nav><ul><li><a href="/thu-tuc">Thủ tục</a><ul><li><a href="/cap-moi">Cấp mới</a></li></ul></li></ul></nav>
<main id="noi-dung">
  <button type="button" id="mo">Xem hướng dẫn</button>
  <div role="button" tabindex="0" id="nut">Mở rộng</div>
  <div id="hop" role="dialog" aria-label="Hướng dẫn" hidden style="position: fixed; inset: 30%; background: #fff"><p>Chuẩn bị giấy tờ.</p><button type="button" id="dong">Đóng</button></div>
  <form action="/gui" method="post"><label>Họ và tên <input name="ten" value="Nguyễn Văn A"></label><button>Gửi</button></form>
  <label>Cơ quan <select id="chon"><option>Chọn</option><option>Sở Y tế</option></select></label>
  <p class="hop">Một đoạn dài hơn khung của nó, đủ để bị cắt khi phóng to hoặc giãn chữ ra trên màn hình nhỏ.</p>
  <p class="anh">Chữ trên nền chuyển màu</p>
  <div style="height: 2000px; overflow: auto" id="cuon"><div style="height: 4000px">Dài</div></div>
  <a href="/di" id="di">Đi tiếp</a>
</main>
<script>
  const byId = id => document.getElementById(id);
  byId('mo').onclick = () => { byId('hop').hidden = false; byId('hop').append(document.createElement('hr')) };
  byId('dong').onclick = () => { byId('hop').hidden = true };
  byId('nut').onclick = () => { byId('nut').textContent = 'Đã mở'; navigator.sendBeacon('/dem'); fetch('/lay') };
  byId('nut').onkeydown = event => { if (event.key === 'Enter') byId('nut').click() };
  byId('chon').onchange = () => { location.href = '/chon' };
  addEventListener('focusin', event => event.target.classList?.add('da-den'));
</script>`;

interface Asked {
  method: string;
  path: string;
}

/** Everything that counts as "the same page": the tree (attributes in any order), what was typed, focus and scroll. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const describe = (node: Node): unknown => {
      if (node.nodeType !== 1) return [node.nodeType, node.nodeValue];
      const element = node as Element & { value?: string };
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [
        element.localName,
        attributes,
        element.value ?? null,
        element.scrollTop,
        [...element.childNodes].map(describe),
      ];
    };
    const sheets = document.adoptedStyleSheets.length;
    const { activeElement } = document;
    return JSON.stringify([
      describe(document.documentElement),
      activeElement?.id,
      scrollX,
      scrollY,
      sheets,
      location.href,
    ]);
  });
}

describe('a page that was used by the acting checks', () => {
  let browser: Browser;
  let server: Server;
  let base = '';
  const asked: Asked[] = [];

  beforeAll(async () => {
    browser = await launchBrowser({ fixedAddresses: [] });
    server = createServer((request, response) => {
      asked.push({ method: request.method ?? '', path: request.url ?? '' });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="vi"><head><title>Thử</title></head><body>${BODY}</body></html>`);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '';
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise<void>(resolve => server.close(() => resolve()));
  });

  async function used(start: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(base);
    await start(page);
    asked.length = 0;
    const before = await stateOf(page);
    const facts = await actOnPage(page, pageScript(), PATIENCE);
    const after = await stateOf(page);
    const size = page.viewportSize();
    const pages = context.pages().length;
    await context.close();
    return { before, after, facts, size, pages };
  }

  test('has the same document, focus, scroll and address as before', async () => {
    const { before, after, facts, size } = await used(async () => undefined);
    expect(facts.acting.skipped).toEqual([]);
    expect(facts.activation?.dialogs).toHaveLength(1);
    expect(facts.activation?.selects.map(({ navigates }) => navigates)).toEqual([true]);
    expect(after).toBe(before);
    expect(size).toEqual({ width: 1280, height: 900 });
  });

  test('keeps a focus and a scroll position that were there', async () => {
    const { before, after } = await used(async page => {
      await page.evaluate(() => {
        document.getElementById('di')?.focus();
        scrollTo(0, 700);
        document.getElementById('cuon')?.scrollTo(0, 300);
      });
    });
    expect(after).toBe(before);
  });

  test('has sent nothing, followed nothing and opened nothing', async () => {
    const { pages } = await used(async () => undefined);
    expect(asked.filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
    expect(pages).toBe(1);
  });
});
