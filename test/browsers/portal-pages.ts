import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A host of the State whose pages the extension may read without asking. */
export const STATE_HOST = 'dichvucong.bocongan.gov.vn';
/** A host it may not read. */
export const OTHER_HOST = 'khung.example';

/** A page of our own with a procedure, mistakes that every engine must see, and three frames. */
const PROCEDURE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Đăng ký mẫu</title></head>
<body>
<header><a href="/">Trang chủ</a></header>
<main>
<h1>Đăng ký mẫu dùng để thử</h1>
<img id="so-do" src="/so-do.png">
<label>Tìm kiếm <input id="tim" type="search" value=""></label>
<input id="khong-nhan" type="text">
<table><tr><th scope="row">Mã thủ tục</th><td>1.000001</td></tr>
<tr><th scope="row">Trình tự thực hiện</th><td>Bước 1: Chuẩn bị hồ sơ. Bước 2: Nộp hồ sơ tại Bộ phận Một cửa. Bước 3: Nhận kết quả.</td></tr>
<tr><th scope="row">Thành phần hồ sơ</th><td>Tờ khai theo mẫu; bản sao giấy tờ chứng minh chỗ ở.</td></tr>
<tr><th scope="row">Thời hạn giải quyết</th><td>03 ngày làm việc</td></tr>
<tr><th scope="row">Phí, lệ phí</th><td>1</td></tr></table>
<iframe id="trong" title="Khung cùng nơi" src="/khung.html"></iframe>
<div><iframe id="ngoai" title="Khung nơi khác" src="http://${OTHER_HOST}/khung.html"></iframe></div>
</main>
</body></html>`;

const FRAME = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Khung</title></head>
<body><main><h1>Khung</h1><img id="anh-trong-khung" src="/x.png"></main></body></html>`;

const LOGIN = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập</title></head>
<body><main><h1>Đăng nhập</h1><form action="/vao" method="post"><label>Tài khoản <input name="u"></label>
<label>Mật khẩu <input name="p" type="password"></label><button>Đăng nhập</button></form></main></body></html>`;

export interface PortalServer {
  port: number;
  close(): Promise<void>;
}

/** The pages of this file by their path. */
const PAGES: Readonly<Record<string, string>> = {
  '/thu-tuc.html': PROCEDURE,
  '/thu-tuc-khong-khung-ngoai.html': PROCEDURE.replace(/<div><iframe id="ngoai".*<\/div>/, ''),
  '/khung.html': FRAME,
  '/dang-nhap.html': LOGIN,
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the test pages on the loopback, whatever host is asked for.
 * @param folders of files to serve, by the beginning of the path, for example `/suoi-mau`
 */
export async function servePortal(folders: Readonly<Record<string, string>> = {}): Promise<PortalServer> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const body = PAGES[path] ?? fileIn(folders, path);
    const type = body === undefined ? '.html' : extname(path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[type] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileIn(folders: Readonly<Record<string, string>>, path: string): Buffer | undefined {
  for (const [start, folder] of Object.entries(folders)) {
    const file = join(folder, path.slice(start.length));
    if (path.startsWith(`${start}/`) && existsSync(file)) return readFileSync(file);
  }
  return undefined;
}
