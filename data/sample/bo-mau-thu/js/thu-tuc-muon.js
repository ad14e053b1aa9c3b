// Draws the procedure 900 ms after loading, as "label: value" lines.
var lines = [
  ['Mã thủ tục', '2.999203'],
  ['Tên thủ tục', 'Đăng ký bản đồ đường mòn cộng đồng'],
  ['Mức độ cung cấp dịch vụ công trực tuyến', 'Toàn trình'],
  ['Trình tự thực hiện', 'Bước 1: Cộng đồng vẽ bản đồ đường mòn. Bước 2: Gửi bản đồ về Bộ Mẫu Thử. Bước 3: Bộ Mẫu Thử đăng ký và trả kết quả.'],
  ['Cách thức thực hiện', 'Trực tuyến'],
  ['Thành phần hồ sơ', 'Bản đồ đường mòn tỷ lệ 1/5.000, Bản chính: 1, Bản sao: 0; danh sách thành viên, Bản chính: 1, Bản sao: 0'],
  ['Thời hạn giải quyết', 'Đang cập nhật'],
  ['Đối tượng thực hiện', 'Thôn, bản, tổ dân phố, câu lạc bộ'],
  ['Cơ quan thực hiện', 'Cục Đường Mòn, Bộ Mẫu Thử'],
  ['Kết quả thực hiện', 'Giấy chứng nhận đăng ký bản đồ'],
  ['Phí, lệ phí', 'Không'],
  ['Căn cứ pháp lý', 'Đang cập nhật'],
];
setTimeout(function () {
  var app = document.getElementById('app');
  app.innerHTML = '<h1>Đăng ký bản đồ đường mòn cộng đồng</h1>' + lines.map(function (line) {
    return '<p><b>' + line[0] + ':</b> ' + line[1] + '</p>';
  }).join('') + '<p><a class="button" href="/nop-ho-so.html?ma=2.999203">Nộp hồ sơ trực tuyến</a></p>';
}, 900);
