import { describe, expect, it } from 'vitest';
import { isNone, isPlaceholder, serviceLevelOf, statesDuration, statesFee } from './value-words';

describe('placeholders', () => {
  it.each([
    'Đang cập nhật',
    'ĐANG CẬP NHẬT...',
    'Không có thông tin',
    '…',
    '-',
    'aaa',
    'xxx',
    'N/A',
    'null',
    'Chưa có dữ liệu',
    'Nội dung đang được xây dựng',
    'Nội dung đang được rà soát',
    'Sẽ bổ sung sau',
    'Lorem ipsum dolor sit amet',
    'abc',
    'Test',
    'Thông tin đang chờ cập nhật',
    'Updating',
    'Vui lòng quay lại sau',
    'Không có thông tin căn cứ pháp lý.',
    'a) Chưa có thông tin',
    '5.1. Đang cập nhật',
    'Hiện chưa có',
    'Mục này chưa có nội dung',
    'Dữ liệu đang được đồng bộ',
    'Đang tải dữ liệu',
    'Loading...',
    'Xin lỗi, nội dung này chưa được cập nhật',
  ])('%s', text => expect(isPlaceholder(text)).toBe(true));

  it.each([
    'Không',
    'Miễn phí',
    'Giấy phép xây dựng',
    'Đang hoạt động hợp pháp',
    'Chưa có vợ hoặc chồng',
    '05 ngày',
    'Công an xã',
    'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư',
    'Cá nhân',
    'Sở Y tế',
    'Văn bản',
    'Đang cư trú tại tỉnh',
    'Chưa thu phí',
    'Tổ chức đang hoạt động',
  ])('%s is content', text => expect(isPlaceholder(text)).toBe(false));
});

describe('“none”', () => {
  it.each(['Không', 'không có.', 'Không yêu cầu', 'a) Không', '10.1. Không', 'Không có yêu cầu, điều kiện'])(
    '%s',
    text => expect(isNone(text)).toBe(true),
  );
  it.each(['Không quá 05 ngày', 'Không nợ thuế', 'Không thu phí'])('%s says more', text =>
    expect(isNone(text)).toBe(false),
  );
});

describe('fees', () => {
  it.each([
    '50.000 đồng',
    '50.000đ/lần',
    '10 000 VNĐ',
    '200 USD',
    'Miễn phí',
    'Không thu phí',
    '0 đồng',
    'Hai mươi nghìn đồng',
    '20.000₫',
  ])('%s', text => expect(statesFee(text)).toBe(true));
  it.each(['1', 'Theo quy định của Bộ Tài chính', '15 đơn'])('%s is no fee', text =>
    expect(statesFee(text)).toBe(false),
  );
});

describe('durations', () => {
  it.each([
    '05 ngày làm việc',
    '5 (năm) ngày',
    '1/2 ngày',
    'Trong ngày',
    'Ngay sau khi nhận đủ hồ sơ',
    'mười lăm ngày',
    '24 giờ',
    '2,5 Ngày làm việc',
    '24h',
    '01 buổi',
    'Trả kết quả ngay',
    '05 NLV',
  ])('%s', text => expect(statesDuration(text)).toBe(true));
  it.each(['ngày 01/7/2025', 'Theo quy định', '5', 'phòng ban', 'tháng 7'])('%s is none', text =>
    expect(statesDuration(text)).toBe(false),
  );
});

describe('service levels', () => {
  it.each([
    ['Dịch vụ công trực tuyến toàn trình', 'full'],
    ['MỘT PHẦN', 'partial'],
    ['Mức độ 4', 'retired'],
    ['Dịch vụ công trực tuyến mức 3', 'retired'],
    ['Mục 3. Mức độ cung cấp dịch vụ công trực tuyến', null],
    ['Dịch vụ công trực tuyến chủ động mức độ 3', 'proactive'],
    ['Chưa cung cấp toàn trình', null],
    ['Trực tuyến', null],
  ])('%s is %s', (text, level) => expect(serviceLevelOf(text)).toBe(level));
});
