import { describe, expect, it } from 'vitest';
import { matchLabel } from './match-label';

describe('labels as portals write them', () => {
  it.each([
    ['Trình tự thực hiện', 'steps'],
    ['CÁC BƯỚC THỰC HIỆN', 'steps'],
    ['Trinh tu thuc hien', 'steps'],
    ['Cách thức thực hiện', 'ways'],
    ['Hình thức nộp hồ sơ', 'ways'],
    ['Thành phần, số lượng hồ sơ', 'dossier'],
    ['Hồ sơ cần nộp', 'dossier'],
    ['Tên giấy tờ', 'paper'],
    ['Mẫu đơn, tờ khai', 'forms'],
    ['Biểu mẫu đính kèm', 'forms'],
    ['Phí/Lệ phí', 'fee'],
    ['Mức thu phí, lệ phí (nếu có)', 'fee'],
    ['Thời gian giải quyết', 'time'],
    ['Đối tượng thực hiện thủ tục hành chính', 'applicants'],
    ['Cơ quan trực tiếp thực hiện thủ tục', 'agency'],
    ['Kết quả của việc thực hiện thủ tục hành chính', 'result'],
    ['Cơ sở pháp lý', 'legalBasis'],
    ['Yêu cầu - điều kiện', 'conditions'],
    ['Mức độ cung cấp dịch vụ công trực tuyến', 'serviceLevel'],
    ['Lý do chưa cung cấp toàn trình', 'levelReason'],
    ['Mã số TTHC', 'code'],
    ['Cơ quan có thẩm quyền quyết định', 'competentAgency'],
    ['Trình tự thực hiện / Procedure steps', 'steps'],
    ['Lệ phí (Fees)', 'fee'],
    ['Thời hạn hiệu lực của giấy phép', 'validity'],
    ['Thủ tục hành chính liên quan', 'related'],
    ['Mục 1. Trình tự thực hiện', 'steps'],
    ['PHẦN II: THÀNH PHẦN HỒ SƠ', 'dossier'],
    ['1.1 Trình tự thực hiện', 'steps'],
    ['3 – Cách thức, địa điểm nộp hồ sơ', 'ways'],
    ['Trình tự thực hiện - Order of implementation', 'steps'],
    ['Giấy tờ, tài liệu cần nộp', 'dossier'],
    ['Tổng thời gian giải quyết theo quy định', 'time'],
    ['Tổ chức, cá nhân thực hiện', 'applicants'],
    ['Cơ quan, đơn vị thực hiện', 'agency'],
    ['Căn cứ pháp lý của thủ tục hành chính', 'legalBasis'],
    ['Kết quả TTHC', 'result'],
    ['Mức độ DVC', 'serviceLevel'],
    ['Mã định danh thủ tục', 'code'],
    ['Mẫu biểu', 'forms'],
    ['Văn bản quy định', 'legalBasis'],
    ['Kết quả là gì?', 'result'],
    ['Lệ phí bao nhiêu?', 'fee'],
    ['Quy định ở văn bản nào?', 'legalBasis'],
    ['Nộp hồ sơ ở đâu và bằng cách nào?', 'ways'],
    ['Cần những giấy tờ gì?', 'dossier'],
    ['Ai được thực hiện?', 'applicants'],
    ['Mất bao lâu?', 'time'],
    ['Cơ quan nào giải quyết?', 'agency'],
    ['Cần điều kiện gì?', 'conditions'],
    ['Thực hiện như thế nào?', 'steps'],
  ])('%s', (label, part) => expect(matchLabel(label)?.part).toBe(part));
});

describe('what only resembles a label', () => {
  it.each([
    'Trình tự thực hiện trên cổng còn nhiều bước',
    'Tra cứu phí, lệ phí',
    'Danh sách dịch vụ công trực tuyến toàn trình',
    'Cơ quan thực hiện là công an phường, người dân không phải đi xa.',
    'Phí, lệ phí - Không',
    'Thời hạn giải quyết: Theo quy định',
    'Thời hạn giải quyết - 03 ngày làm việc',
    'Số thủ tục',
    '01 ảnh màu 3x4cm (Bản chính',
    'Văn phòng đăng ký đất đai',
  ])('%s', text => expect(matchLabel(text)).toBeNull());

  it('"Kết quả" alone is a loose label', () =>
    expect(matchLabel('Kết quả')).toMatchObject({ part: 'result', certain: false }));
});
