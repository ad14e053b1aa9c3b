/**
 * A portal page of our own making with about the wanted number of elements: menu, procedure sections, tables, forms.
 * @param elements wanted number of elements (count); the result is within a few per cent
 */
export function largePage(elements: number): string {
  const rows = Math.max(1, Math.round((elements - 120) / 13));
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đăng ký hộ kinh doanh - Cổng mẫu</title>
<style>body{font:16px sans-serif;color:#222}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px}</style></head><body>
<a href="#main">Đến nội dung chính</a><header><nav aria-label="Chính"><ul>${list(20, index => `<li><a href="/muc-${index}">Mục số ${index}</a></li>`)}</ul></nav></header>
<main id="main"><h1>Đăng ký thành lập hộ kinh doanh</h1>
${LABELS.map(label => `<section><h2>${label}</h2><p>Nội dung của phần ${label.toLowerCase()} trong trang mẫu, gồm 1 bản chính và 0 bản sao, trong 3 ngày làm việc.</p></section>`).join('')}
<table><caption>Danh sách giấy tờ</caption><thead><tr><th scope="col">Tên</th><th scope="col">Mẫu</th><th scope="col">Số lượng</th></tr></thead><tbody>
${list(rows, index => `<tr><th scope="row"><span>Giấy tờ ${index}</span></th><td><a href="/mau/${index}.docx">Mẫu số ${index} (DOCX, 20 kB)</a> <span>bản gốc</span></td><td><label>Bản <input name="ban-${index}" type="number"></label><p>Bản chính: <b>1</b>, bản sao: <i>0</i></p><img alt="Hình ${index}" src="data:,"></td></tr>`)}
</tbody></table></main><footer><p>Cổng mẫu, cơ quan không có thật.</p></footer></body></html>`;
}

const LABELS = [
  'Trình tự thực hiện',
  'Cách thức thực hiện',
  'Thành phần hồ sơ',
  'Thời hạn giải quyết',
  'Phí, lệ phí',
  'Đối tượng thực hiện',
  'Cơ quan thực hiện',
  'Kết quả thực hiện',
  'Căn cứ pháp lý',
  'Yêu cầu, điều kiện thực hiện',
];

const list = (length: number, item: (index: number) => string): string =>
  Array.from({ length }, (_, index) => item(index + 1)).join('\n');
