import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page with something for every check that an extension can try. */
const MANY = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang để thử</title><style>
  .hop { height: 1.3em; width: 26em; overflow: hidden; line-height: 1.2 } .rong { width: 900px }
  .tat:focus { outline: 0 } .vong:focus { outline: 3px solid #000; outline-offset: 2px }
  .anh { background: linear-gradient(90deg, #777, #888); color: #999 }
  .mo { color: #222; background: #fff } .mo:focus { color: #ddd }
  header { position: sticky; top: 0; background: #fff }
</style></head><body>
<header><a href="#noi-dung" class="vong">Tới nội dung</a></header>
<main id="noi-dung"><h1>Trang để thử</h1>
  <div><div><p class="hop">Một câu vừa khung của nó, giãn chữ ra thì bị cắt.</p></div></div>
  <p class="rong">Một câu dài hơn bốn mươi chữ cái nằm trong một cột rộng chín trăm điểm ảnh nên phải cuộn ngang mới đọc hết được trên màn hình nhỏ.</p>
  <p class="anh">Chữ xám trên nền xám</p>
  <p><a href="/khac.html" class="tat">Liên kết không có dấu hiệu nào</a> <button type="button" class="vong">Nút</button>
  <button type="button" class="mo">Nút mờ đi</button> <a href="/mac-dinh.html">Liên kết thường</a></p>
  <div><div><p class="hop" id="lai"></p></div></div>
  <label>Họ tên <input id="ten" style="color: red" value="Nguyễn Văn A"></label>
  <div id="cuon" style="height: 6em; overflow: auto"><div style="height: 90em">Dài</div></div>
  <div style="height: 3000px">Cao</div><a href="/cuoi.html" id="cuoi">Cuối trang</a>
</main>
<script>
  addEventListener('input', ({ target }) => { document.getElementById('lai').textContent = 'Chào ' + target.value; });
  addEventListener('focusin', event => event.target.classList.add('da-den'));
  addEventListener('resize', () => { document.title = 'Trang để thử'; });
</script></body></html>`;

/** Throws itself away when the view becomes narrow, as single-page applications do. */
const RESTLESS = MANY.replace(
  '</body>',
  `<script>addEventListener('resize', () => { if (innerWidth < 700) document.querySelector('main').innerHTML = '<h1>Trang khác</h1><p>Nội dung mới</p>' + '<a href="/a">a</a>'.repeat(9); });</script></body>`,
);

/** Goes elsewhere when the view becomes narrow. */
const LEAVING = MANY.replace(
  '</body>',
  `<script>addEventListener('resize', () => { if (innerWidth < 700) location.href = '/nhieu.html?toi'; });</script></body>`,
);

const PAGES: Readonly<Record<string, string>> = {
  '/nhieu.html': MANY,
  '/tu-doi.html': RESTLESS,
  '/bo-di.html': LEAVING,
};

export interface ActingServer {
  port: number;
  /** What was asked for since the last look, without the icon. */
  asked(): string[];
  close(): Promise<void>;
}

/** Serves the pages on the loopback, whatever host is asked for. */
export async function serveActingPages(): Promise<ActingServer> {
  let asked: string[] = [];
  const server = createServer(({ url = '/', method = '' }, response) => {
    const path = url.split('?')[0] ?? '/';
    if (path !== '/favicon.ico') asked.push(`${method} ${url}`);
    const body = PAGES[path];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An expression that tells all that must be as before: the tree, what was typed, focus, scroll, view and address. */
export const PAGE_STATE = `(() => {
  const describe = node => node.nodeType !== 1 ? [node.nodeType, node.nodeValue] : [
    node.localName, [...node.attributes].map(({ name, value }) => name + '=' + value).sort(), node.value ?? null,
    Math.round(node.scrollTop), [...node.childNodes].map(describe)];
  return JSON.stringify([describe(document.documentElement), document.activeElement?.id, Math.round(scrollX),
    Math.round(scrollY), document.adoptedStyleSheets.length, innerWidth, devicePixelRatio, location.href]);
})()`;
