/** Pages that resemble a procedure page and show none. Agencies, people and numbers are made up. */
export const LOOK_ALIKES: readonly { name: string; html: string }[] = [
  {
    name: 'a table of procedures with columns of time, fee and level',
    html: `<h1>Thủ tục hành chính lĩnh vực Thư viện</h1><table><thead><tr><th>STT</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th><th>Mức độ DVC</th><th>Căn cứ pháp lý</th></tr></thead><tbody>${[
      'Cấp thẻ mượn sách',
      'Gia hạn thẻ mượn sách',
      'Đổi thẻ mượn sách',
      'Tặng sách cho thư viện',
    ]
      .map(
        (name, index) =>
          `<tr><td>${index + 1}</td><td><a href="/tt/${index}">${name}</a></td><td>Thư viện tỉnh</td><td>0${index + 2} ngày làm việc</td><td>Không</td><td>Toàn trình</td><td>Luật Thư viện</td></tr>`,
      )
      .join('')}</tbody></table>`,
  },
  {
    name: 'the same table for one field with a single procedure in it',
    html: `<h1>Danh mục thủ tục hành chính</h1><p>Lĩnh vực: Thư viện. Có 1 thủ tục.</p><table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th><th>Thời hạn giải quyết</th><th>Lệ phí</th><th>Đối tượng thực hiện</th></tr><tr><td>1.999777</td><td><a href="/tt/1">Cấp thẻ mượn sách</a></td><td>Thư viện tỉnh</td><td>03 ngày</td><td>Không</td><td>Cá nhân</td></tr></table>`,
  },
  {
    name: 'a search form whose filters are called like the parts',
    html: `<h1>Tra cứu thủ tục hành chính</h1><form><label>Từ khóa <input type="search" name="q"></label>${[
      'Cơ quan thực hiện',
      'Lĩnh vực',
      'Đối tượng thực hiện',
      'Mức độ DVC',
      'Cấp thực hiện',
    ]
      .map(label => `<div><div>${label}</div><select><option>Tất cả</option></select></div>`)
      .join('')}<button>Tìm kiếm</button></form><p>Tìm thấy 0 kết quả</p>`,
  },
  {
    name: 'facets in the margin with counts',
    html: `<h1>Dịch vụ công</h1><div><h3>Cơ quan thực hiện</h3><ul><li><label><input type="checkbox"> Sở Mẫu (12)</label></li></ul><h3>Đối tượng thực hiện</h3><ul><li><label><input type="checkbox"> Cá nhân (20)</label></li><li><label><input type="checkbox"> Tổ chức (9)</label></li></ul><h3>Mức độ</h3><ul><li>Toàn trình (5)</li><li>Một phần (7)</li></ul><h3>Phí, lệ phí</h3><ul><li>Có thu (3)</li><li>Không thu (9)</li></ul></div><div><h4><a href="/1">Cấp thẻ mượn sách</a></h4><h4><a href="/2">Gia hạn thẻ mượn sách</a></h4></div>`,
  },
  {
    name: 'a news article that goes through a procedure',
    html: `<h1>Từ hôm nay, cấp thẻ mượn sách chỉ còn ba ngày</h1><p>17/11/2026 06:30 GMT+7</p><p>PV - Thư viện tỉnh An Mẫu vừa công bố thủ tục mới.</p><p><b>Thành phần hồ sơ:</b> tờ khai và thẻ học sinh.</p><p><b>Thời hạn giải quyết:</b> 3 ngày làm việc.</p><p><b>Lệ phí:</b> không thu.</p><p><b>Cơ quan thực hiện:</b> Thư viện tỉnh.</p><p>Tin liên quan</p><ul><li><a href="/t">Thư viện mở cửa chủ nhật</a></li></ul><p>Bình luận (3)</p>`,
  },
  {
    name: 'an answer to a citizen',
    html: `<h1>Hỏi đáp</h1><h3>Câu hỏi: Tôi muốn mượn sách thì làm thế nào?</h3><p>Người hỏi: bạn đọc Ví Dụ. Ngày hỏi: 02/11/2026</p><p><b>Trả lời:</b> Thư viện tỉnh trả lời như sau:</p><p>1. Thành phần hồ sơ: tờ khai theo mẫu.</p><p>2. Thời hạn giải quyết: 03 ngày làm việc.</p><p>3. Lệ phí: không.</p><p>4. Căn cứ pháp lý: Luật Thư viện số 46/2019/QH14.</p>`,
  },
  {
    name: 'a guide to handing in applications online',
    html: `<h1>Hướng dẫn nộp hồ sơ trực tuyến</h1><h2>Các bước thực hiện</h2><h3>Bước 1: Đăng nhập</h3><p>Chọn đăng nhập bằng tài khoản định danh điện tử.</p><h3>Bước 2: Chọn thủ tục</h3><p>Nhập tên thủ tục, chọn cơ quan thực hiện.</p><h3>Bước 3: Thành phần hồ sơ</h3><p>Tải tệp lên.</p><h3>Bước 4: Phí, lệ phí</h3><p>Thanh toán trực tuyến.</p><h3>Bước 5: Kết quả</h3><p>Theo dõi ở mục Quản lý hồ sơ.</p>`,
  },
  {
    name: 'a decision that announces procedures',
    html: `<h1>QUYẾT ĐỊNH</h1><p>Về việc công bố danh mục thủ tục hành chính lĩnh vực thư viện</p><p>Số: 000/QĐ-UBND</p><p>Căn cứ Luật Thư viện số 46/2019/QH14;</p><p>QUYẾT ĐỊNH:</p><p>Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính.</p><p>Điều 2. Quyết định này có hiệu lực từ ngày ký.</p><p>Nơi nhận: Như Điều 3; Lưu: VT.</p><table><tr><td>STT</td><td>Tên thủ tục hành chính</td><td>Thời hạn giải quyết</td><td>Địa điểm thực hiện</td><td>Phí, lệ phí</td><td>Căn cứ pháp lý</td></tr><tr><td>1</td><td>Cấp thẻ mượn sách</td><td>03 ngày</td><td>Thư viện tỉnh</td><td>Không</td><td>Luật Thư viện</td></tr><tr><td>2</td><td>Đổi thẻ mượn sách</td><td>02 ngày</td><td>Thư viện tỉnh</td><td>Không</td><td>Luật Thư viện</td></tr></table>`,
  },
  {
    name: 'a contact page',
    html: `<h1>Liên hệ</h1><p><b>Cơ quan:</b> Thư viện tỉnh An Mẫu</p><p><b>Địa chỉ tiếp nhận hồ sơ:</b> số 1 phố Mẫu</p><p><b>Thời gian làm việc:</b> 7h30 đến 17h</p><p><b>Điện thoại:</b> 0200 000 0000</p><p><b>Hình thức tiếp nhận hồ sơ:</b> trực tiếp, trực tuyến</p>`,
  },
  {
    name: 'statistics about procedures',
    html: `<h1>Thống kê giải quyết thủ tục hành chính</h1><div class="o"><div class="so">1.234</div><div class="ten">Hồ sơ tiếp nhận</div></div><div class="o"><div class="so">98,5 %</div><div class="ten">Kết quả giải quyết đúng hạn</div></div><div class="o"><div class="so">3,2 ngày</div><div class="ten">Thời gian giải quyết</div></div><div class="o"><div class="so">45 triệu đồng</div><div class="ten">Phí, lệ phí</div></div><div class="o"><div class="so">Sở Mẫu</div><div class="ten">Đơn vị xử lý</div></div><table><tr><th>Cơ quan thực hiện</th><th>Số lượng hồ sơ</th><th>Đúng hạn</th></tr><tr><td>Sở Mẫu</td><td>120</td><td>118</td></tr></table>`,
  },
  {
    name: 'an application form with sections',
    html: `<h1>Tờ khai cấp thẻ mượn sách</h1><form method="post"><fieldset><legend>Cơ quan tiếp nhận</legend><select><option>Thư viện tỉnh</option></select></fieldset><fieldset><legend>Đối tượng thực hiện</legend><label>Họ và tên <input name="a"></label><label>Ngày sinh <input name="b" type="date"></label><label>Địa chỉ <input name="c"></label><label>Điện thoại <input type="tel" name="d"></label><label>Email <input type="email" name="e"></label></fieldset><fieldset><legend>Thành phần hồ sơ</legend><p>Giấy đăng ký</p><input type="file" name="f"></fieldset><fieldset><legend>Hình thức nhận kết quả</legend><label><input type="radio" name="g"> Trực tiếp</label></fieldset><fieldset><legend>Phí, lệ phí</legend><p>Không</p></fieldset><button>Nộp hồ sơ</button></form>`,
  },
  {
    name: 'the result of a look-up of one application',
    html: `<h1>Tra cứu tình trạng hồ sơ</h1><div><div>Số hồ sơ</div><div>H00.01-261101-0001</div></div><div><div>Thủ tục</div><div>Cấp thẻ mượn sách</div></div><div><div>Cơ quan thực hiện</div><div>Thư viện tỉnh</div></div><div><div>Thời hạn giải quyết</div><div>03 ngày làm việc</div></div><div><div>Ngày hẹn trả kết quả</div><div>05/11/2026</div></div><div><div>Trạng thái</div><div>Đang xử lý</div></div><div><div>Lệ phí</div><div>Không</div></div>`,
  },
  {
    name: 'the home page with boxes of popular procedures',
    html: `<h2>Dịch vụ công trực tuyến</h2><div class="o"><h3><a href="/1">Cấp thẻ mượn sách</a></h3><p>Thời hạn: 3 ngày</p><p>Lệ phí: Không</p></div><div class="o"><h3><a href="/2">Đổi thẻ mượn sách</a></h3><p>Thời hạn: 2 ngày</p><p>Lệ phí: Không</p></div><h2>Thông báo</h2><ul><li><a href="/t">Niêm yết công khai thủ tục hành chính</a></li></ul><h2>Đối tượng</h2><p>Cá nhân</p><p>Doanh nghiệp</p>`,
  },
  {
    name: 'a table of fees',
    html: `<h1>Biểu mức thu phí, lệ phí</h1><table><tr><th>Tên thủ tục</th><th>Mức thu phí</th><th>Căn cứ pháp lý</th><th>Đối tượng nộp</th></tr><tr><td>Cấp thẻ</td><td>20.000 đồng</td><td>Thông tư số 00/2020/TT-BTC</td><td>Cá nhân</td></tr><tr><td>Đổi thẻ</td><td>10.000 đồng</td><td>Thông tư số 00/2020/TT-BTC</td><td>Cá nhân</td></tr></table>`,
  },
  {
    name: 'an event of life that sums up several procedures',
    html: `<h1>Có con nhỏ đi học</h1><p>Bạn cần làm các thủ tục sau:</p><h2>1. Cấp thẻ mượn sách cho trẻ em</h2><p>Cơ quan thực hiện: Thư viện xã</p><p>Thời hạn giải quyết: 3 ngày</p><p>Hồ sơ gồm: giấy khai sinh</p><h2>2. Đăng ký xe thư viện</h2><p>Cơ quan thực hiện: Thư viện tỉnh</p><p>Thời hạn giải quyết: 5 ngày</p><p>Hồ sơ gồm: đơn của nhà trường</p>`,
  },
  {
    name: 'a recruitment notice',
    html: `<h1>Thông báo tuyển dụng viên chức</h1><h2>Đối tượng</h2><p>Người tốt nghiệp đại học.</p><h2>Điều kiện</h2><p>Có sức khỏe.</p><h2>Hồ sơ gồm</h2><p>Phiếu đăng ký dự tuyển theo mẫu số 01.</p><h2>Thời gian, địa điểm nhận hồ sơ</h2><p>Từ 01/12/2026 tại Thư viện tỉnh.</p><h2>Lệ phí</h2><p>300.000 đồng.</p><h2>Hình thức nộp hồ sơ</h2><p>Trực tiếp hoặc qua bưu chính.</p>`,
  },
  {
    name: 'a public consultation on a draft decree',
    html: `<h1>Lấy ý kiến dự thảo quy định thủ tục thư viện</h1><p><b>Cơ quan chủ trì:</b> Thư viện tỉnh</p><p><b>Đối tượng:</b> Mọi người</p><p><b>Thời hạn:</b> 60 ngày</p><p><b>Căn cứ pháp lý:</b> Luật Thư viện số 46/2019/QH14</p><p><b>Kết quả:</b> Bản tổng hợp ý kiến</p>`,
  },
  {
    name: 'the table of a commune with the steps of every procedure',
    html: `<h1>Bộ thủ tục hành chính cấp xã</h1><p>Mã thủ tục của từng thủ tục xem tại bảng. Cấp thực hiện: Cấp xã</p><table><tr><td>TT</td><td>Tên thủ tục</td><td>Thành phần hồ sơ</td><td>Trình tự thực hiện</td><td>Thời hạn</td><td>Lệ phí</td></tr>${[
      'Cấp thẻ mượn sách',
      'Đổi thẻ mượn sách',
      'Tặng sách',
    ]
      .map(
        (name, index) =>
          `<tr><td>${index + 1}</td><td>${name}</td><td>Tờ khai theo mẫu</td><td>Nộp hồ sơ tại xã rồi nhận kết quả.</td><td>${index + 1} ngày</td><td>Không</td></tr>`,
      )
      .join('')}</table>`,
  },
  {
    name: 'two procedures, each in a table of label and value',
    html: ['Cấp thẻ', 'Đổi thẻ']
      .map(
        (name, index) =>
          `<h3>${name} mượn sách</h3><table><tr><td>Cấp thực hiện</td><td>Cấp Xã</td></tr><tr><td>Trình tự thực hiện</td><td>Bạn đọc đến xã làm việc ${name.toLowerCase()}, nhận phiếu hẹn.</td></tr><tr><td>Thành phần hồ sơ</td><td>Đơn ${name.toLowerCase()}</td></tr><tr><td>Thời hạn giải quyết</td><td>${index + 2} ngày</td></tr><tr><td>Kết quả thực hiện</td><td>Thẻ ${index}</td></tr></table>`,
      )
      .join(''),
  },
  {
    name: 'the payment of a fee',
    html: `<h1>Thanh toán phí, lệ phí</h1><table><tr><th>Tên thủ tục</th><td>Cấp thẻ mượn sách</td></tr><tr><th>Mã thủ tục</th><td>1.999777</td></tr><tr><th>Cơ quan thực hiện</th><td>Thư viện tỉnh</td></tr><tr><th>Phí, lệ phí</th><td>10.000 đồng</td></tr><tr><th>Hình thức nộp</th><td>Trực tuyến</td></tr><tr><th>Hồ sơ</th><td>H00.01-1</td></tr></table><button>Thanh toán</button>`,
  },
  {
    name: 'a research project',
    html: `<h1>Đề tài nghiên cứu về thư viện lưu động</h1><table><tr><td>Mã số</td><td>DT-2026-01</td></tr><tr><td>Cơ quan chủ trì</td><td>Viện Mẫu</td></tr><tr><td>Lĩnh vực</td><td>Thư viện</td></tr><tr><td>Thời gian thực hiện</td><td>24 tháng</td></tr><tr><td>Kinh phí</td><td>100 triệu đồng</td></tr><tr><td>Kết quả</td><td>Báo cáo</td></tr><tr><td>Quy trình</td><td>Khảo sát, phân tích, viết báo cáo, nghiệm thu cấp tỉnh.</td></tr><tr><td>Đối tượng</td><td>Bạn đọc</td></tr></table>`,
  },
  {
    name: 'the receipt for an application',
    html: `<h3>GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</h3><p>Mã hồ sơ: H00-1</p><p>Tiếp nhận hồ sơ của: Bạn đọc</p><p>Cơ quan thực hiện: Thư viện tỉnh</p><p>Thành phần hồ sơ: 1. Tờ khai theo Mẫu số 01</p><p>Số lượng hồ sơ: 01 bộ</p><p>Thời hạn giải quyết: 3 ngày</p><p>Ngày hẹn trả kết quả: 05/01/2026</p><p>Hình thức nhận kết quả: Trực tiếp</p><p>Phí, lệ phí: Không</p>`,
  },
  {
    name: 'an article on a portal whose menu offers to apply',
    html: `<ul class="trai"><li><a href="/nop">Nộp hồ sơ</a></li></ul><h1>Muốn có thẻ mượn sách phải làm gì?</h1><p>Lĩnh vực: Thư viện</p><h2>Hồ sơ cần nộp</h2><p>Tờ khai theo mẫu số 01.</p><h2>Các bước</h2><p>Bạn đọc đến thư viện, điền tờ khai và nộp tại quầy.</p><h2>Thời hạn giải quyết</h2><p>3 ngày làm việc.</p><h2>Lệ phí</h2><p>Không thu.</p><h2>Cơ quan thực hiện</h2><p>Thư viện tỉnh.</p>`,
  },
  {
    name: 'the confirmation of an application',
    html: `<h1>Cấp thẻ mượn sách</h1><p>Mã thủ tục: 1.999777</p><p>Tên thủ tục: Cấp thẻ mượn sách</p><p>Cơ quan thực hiện: Thư viện</p><p>Đối tượng thực hiện: Cá nhân</p><p>Thành phần hồ sơ: Tờ khai mẫu số 01 (đã tải lên)</p><p>Hình thức nộp: Trực tuyến</p><p>Phí, lệ phí: Không</p><p>Thời hạn giải quyết: 3 ngày</p><p>Kết quả thực hiện: Thẻ</p><button>Gửi</button>`,
  },
  {
    name: 'a petition about a procedure',
    html: `<h1>Kiến nghị số 12</h1><div><b>Mã thủ tục:</b> 1.999777</div><div><b>Nội dung:</b> chậm trả kết quả</div><div><b>Cơ quan xử lý:</b> Thư viện</div><div><b>Thời hạn xử lý:</b> 5 ngày</div><div><b>Trình tự xử lý:</b> đã chuyển đơn vị, đang chờ trả lời của đơn vị</div><div><b>Kết quả:</b> Đã trả lời</div><div><b>Đối tượng:</b> Cá nhân</div>`,
  },
  {
    name: 'the internal workflow of an agency',
    html: `<h1>Quy trình nội bộ giải quyết thủ tục Cấp thẻ mượn sách</h1><p><b>Mã thủ tục:</b> 1.999777</p><p><b>Cơ quan thực hiện:</b> Thư viện tỉnh</p><p><b>Thời hạn giải quyết:</b> 3 ngày</p><h3>Trình tự thực hiện</h3><table><tr><th>Bước</th><th>Nội dung công việc</th><th>Người thực hiện</th><th>Thời gian</th></tr><tr><td>1</td><td>Tiếp nhận hồ sơ</td><td>Một cửa</td><td>0,5 ngày</td></tr></table><p><b>Hồ sơ:</b> lưu 5 năm</p><p><b>Kết quả:</b> Thẻ</p>`,
  },
  {
    name: 'a guide to one application that names the code in its title',
    html: `<h1>Hướng dẫn nộp hồ sơ trực tuyến thủ tục Cấp thẻ mượn sách (1.999777)</h1><h2>Các bước thực hiện</h2><p>Bước 1: Đăng nhập tài khoản định danh điện tử.</p><h2>Thành phần hồ sơ</h2><p>Tải tờ khai theo Mẫu số 01 lên hệ thống.</p><h2>Phí, lệ phí</h2><p>Không thu.</p><h2>Kết quả</h2><p>Xem ở mục quản lý hồ sơ.</p><h2>Đối tượng</h2><p>Công dân</p>`,
  },
  {
    name: 'a proposal to simplify a procedure',
    html: `<h1>Phương án đơn giản hóa thủ tục hành chính năm 2026</h1><p><b>1. Tên thủ tục:</b> Cấp thẻ mượn sách (1.999777)</p><p>- Thành phần hồ sơ: bỏ bản sao giấy tờ tùy thân.</p><p>- Trình tự thực hiện: bỏ bước xác nhận tại xã của người nộp.</p><p>- Thời hạn giải quyết: giảm từ 5 ngày xuống 3 ngày.</p><p>- Lệ phí: giảm còn 5.000 đồng</p><p><b>Lý do:</b> cắt giảm chi phí.</p>`,
  },
  {
    name: 'news that names a code in a sentence',
    html: `<h1>Thư viện công bố thủ tục mới, mã 1.999777</h1><p>Thứ Ba, 17/11/2026</p><p><b>- Trình tự thực hiện:</b> bạn đọc nộp tờ khai tại điểm dừng, cán bộ kiểm tra.</p><p><b>- Thành phần hồ sơ:</b> tờ khai mẫu số 01.</p><p><b>- Thời hạn giải quyết:</b> 3 ngày.</p><p><b>- Lệ phí:</b> không.</p><p><b>- Đối tượng:</b> bạn đọc.</p>`,
  },
];
