/** Pages that speak about procedures and present none. Agencies and people are made up. */
export const OTHER_PAGES: readonly { name: string; kind: string; html: string }[] = [
  {
    name: 'cards of several procedures, each with its labels',
    kind: 'list',
    html: ['1.999701', '1.999702', '1.999703']
      .map(
        code => `<div class="the"><h3><a href="/tt/${code}">Thủ tục số ${code}</a></h3><p>Mã thủ tục: ${code}</p><p>Lĩnh vực: Thư viện</p>
<p>Cơ quan thực hiện: Thư viện tỉnh</p><p>Thời hạn giải quyết: 05 ngày làm việc</p><p>Lệ phí: Không</p><p>Đối tượng thực hiện: Cá nhân</p></div>`,
      )
      .join(''),
  },
  {
    name: 'an online form that repeats what the procedure is',
    kind: 'form',
    html: `<h1>Nộp hồ sơ trực tuyến</h1><p>Tên thủ tục: Cấp thẻ mượn sách</p><p>Cơ quan thực hiện: Thư viện tỉnh</p><p>Thời hạn giải quyết: 03 ngày</p>
<p>Phí, lệ phí: Không</p><form method="post"><label>Họ và tên <input name="a"></label><label>Ngày sinh <input type="date" name="b"></label><label>Điện thoại <input type="tel" name="c"></label>
<h2>Thành phần hồ sơ</h2><table><tr><th>Tên giấy tờ</th><th>Tệp</th></tr><tr><td>Giấy đăng ký</td><td><input type="file" name="d"></td></tr></table><button>Gửi</button></form>`,
  },
  {
    name: 'a decision with the full text of two procedures',
    kind: 'list',
    html: ['Cấp thẻ', 'Đổi thẻ']
      .map(
        (
          name,
          index,
        ) => `<p><b>${index + 1}. ${name} mượn sách</b></p><p><b>a) Trình tự thực hiện:</b></p><p>Bước 1: Người mượn nộp giấy ${name.toLowerCase()} tại quầy.</p>
<p><b>b) Cách thức thực hiện:</b> Trực tiếp</p><p><b>c) Thành phần hồ sơ:</b> Giấy đề nghị ${name.toLowerCase()}</p><p><b>d) Thời hạn giải quyết:</b> ${index + 3} ngày làm việc</p>
<p><b>đ) Đối tượng thực hiện:</b> ${index === 0 ? 'Cá nhân' : 'Người đã có thẻ'}</p><p><b>e) Cơ quan thực hiện:</b> ${index === 0 ? 'Thư viện tỉnh' : 'Thư viện xã'}</p>`,
      )
      .join(''),
  },
  {
    name: 'an explanation of what the parts of a procedure are',
    kind: 'other',
    html: `<h1>Bạn đọc thủ tục hành chính thế nào?</h1><p><b>Trình tự thực hiện:</b> là các bước người dân và cơ quan phải làm theo thứ tự.</p>
<p><b>Thành phần hồ sơ:</b> là những giấy tờ phải nộp khi làm thủ tục.</p><p><b>Thời hạn giải quyết:</b> là khoảng thời gian từ khi nhận đủ hồ sơ.</p>
<p><b>Cơ quan thực hiện:</b> là cơ quan trực tiếp giải quyết thủ tục.</p><p><b>Lệ phí:</b> là khoản tiền phải nộp.</p>`,
  },
  {
    name: 'the status of one application with its papers',
    kind: 'tracking',
    html: `<h1>Chi tiết hồ sơ</h1><table><tr><th>Mã hồ sơ</th><td>H00.01-261101-0001</td></tr><tr><th>Tên thủ tục</th><td>Cấp thẻ mượn sách</td></tr><tr><th>Cơ quan thực hiện</th><td>Thư viện tỉnh</td></tr>
<tr><th>Ngày tiếp nhận</th><td>01/11/2026</td></tr><tr><th>Ngày hẹn trả</th><td>05/11/2026</td></tr><tr><th>Trạng thái</th><td>Đang xử lý</td></tr><tr><th>Thành phần hồ sơ</th><td>Giấy đăng ký mượn sách</td></tr>
<tr><th>Lệ phí</th><td>10.000 đồng</td></tr><tr><th>Đối tượng thực hiện</th><td>Cá nhân</td></tr><tr><th>Kết quả giải quyết</th><td>Thẻ mượn sách</td></tr></table>`,
  },
];

/** An article with the same headings as a procedure page: a person has to say what it is. */
export const ARTICLE = `<h1>Muốn mượn sách lưu động phải làm gì?</h1><p>Thứ Ba, 17/11/2026 06:30</p><p>Nhiều bạn đọc hỏi về việc mượn sách của xe thư viện lưu động.</p>
<h2>Trình tự thực hiện</h2><p>Bạn đọc mang giấy tờ đến điểm dừng của xe và điền phiếu tại chỗ.</p><h2>Thành phần hồ sơ</h2><p>Chỉ cần thẻ học sinh hoặc giấy tờ có ảnh.</p>
<h2>Thời hạn giải quyết</h2><p>Ba ngày làm việc.</p><h2>Lệ phí</h2><p>Không.</p><h2>Căn cứ pháp lý</h2><p>Luật Thư viện năm 2019.</p><p><i>Theo Báo Tỉnh Mẫu</i></p>`;
