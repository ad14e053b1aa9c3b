import type { SamplePart, SampleProcedure } from './sample-procedure';

/** A way portals lay out a procedure. `frame` is the document of an inner frame. */
export interface Layout {
  name: string;
  render(procedure: SampleProcedure): { page: string; frame?: string };
}

const MENU = [
  'Trang chủ',
  'Thủ tục hành chính',
  'Tra cứu hồ sơ',
  'Phí, lệ phí',
  'Biểu mẫu',
  'Kết quả giải quyết',
  'Hướng dẫn',
];
const RELATED = [
  'Gia hạn thẻ mượn sách',
  'Trả lời yêu cầu về phí, lệ phí thư viện',
  'Thành phần hồ sơ nhượng lại sách cũ',
];

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** `[name](address)` becomes a link. */
export const inline = (text: string): string =>
  escaped(text).replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
export const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${inline(line)}</p>`).join('');
export const items = (lines: readonly string[], tag = 'ul'): string =>
  lines.length === 0 ? '' : `<${tag}>${lines.map(line => `<li>${inline(line)}</li>`).join('')}</${tag}>`;
export const broken = (lines: readonly string[]): string => lines.map(inline).join('<br>\n');

export function around(name: string, body: string, menu = true): string {
  const links = MENU.map(text => `<li><a href="#">${text}</a></li>`).join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(name)} - Cổng mẫu tỉnh An Mẫu</title></head><body>
${menu ? `<div class="tren"><b>Cổng mẫu tỉnh An Mẫu</b><ul>${links}</ul></div>` : ''}${body}
<div class="lien-quan"><h3>Thủ tục liên quan</h3><ul>${RELATED.map(text => `<li><a href="/tt">${text}</a></li>`).join('')}</ul></div>
<footer>Cơ quan chủ quản: Ủy ban nhân dân tỉnh An Mẫu. Điện thoại: 0200 000 0000</footer></body></html>`;
}

export const simple =
  (part: (entry: SamplePart, index: number) => string, wrap = (inner: string) => inner, title = 'h1') =>
  ({ name, parts }: SampleProcedure) => ({
    page: around(name, `<${title}>${escaped(name)}</${title}><div>${wrap(parts.map(part).join('\n'))}</div>`),
  });
