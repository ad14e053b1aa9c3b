const PARTS: readonly (readonly [key: string, label: string, content: string])[] = [
  ['code', 'Mã thủ tục', '1.999777'],
  ['level', 'Mức độ cung cấp dịch vụ công trực tuyến', 'Toàn trình'],
  [
    'steps',
    'Trình tự thực hiện',
    '<p>Bước 1: Người mượn nộp tờ đăng ký tại điểm dừng của xe thư viện.</p><p>Bước 2: Cán bộ thư viện ghi sổ và hẹn ngày trả thẻ.</p>',
  ],
  ['ways', 'Cách thức thực hiện', '<p>Trực tiếp tại điểm dừng</p><p>Trực tuyến</p>'],
  ['dossier', 'Thành phần hồ sơ', '<p>Giấy đăng ký mượn sách: 01 bản chính</p>'],
  ['time', 'Thời hạn giải quyết', '03 ngày làm việc'],
  ['fee', 'Phí, lệ phí', 'Không'],
  ['who', 'Đối tượng thực hiện', 'Cá nhân cư trú trong tỉnh'],
  ['agency', 'Cơ quan thực hiện', 'Thư viện lưu động tỉnh An Mẫu'],
  ['result', 'Kết quả thực hiện', 'Thẻ mượn sách'],
  ['cond', 'Yêu cầu, điều kiện thực hiện', 'Không'],
  ['law', 'Căn cứ pháp lý', 'Luật Thư viện số 46/2019/QH14'],
];

/** A small procedure page of a made-up library, with one part's content replaced. */
export function pageWith(key: string, content: string): string {
  const rows = PARTS.map(([own, label, usual]) => `<dt>${label}</dt><dd>${own === key ? content : usual}</dd>`);
  return `<h1>Cấp thẻ mượn sách thư viện lưu động</h1><dl>${rows.join('')}</dl>`;
}
