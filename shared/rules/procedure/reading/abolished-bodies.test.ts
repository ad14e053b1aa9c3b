import { describe, expect, it } from 'vitest';
import { staleWords } from './abolished-bodies';

const how = (text: string, names = false) => staleWords(text, names).map(word => word.how);

describe('bodies that are no more', () => {
  it.each([
    'Nộp hồ sơ tại Ủy ban nhân dân cấp huyện.',
    'Nộp hồ sơ tại UỶ BAN NHÂN DÂN QUẬN nơi cư trú',
    'gửi đến Sở Thông tin và Truyền thông',
    'Bước 2: nộp tại Công an huyện',
    'gửi Bộ TT&TT',
    'dịch vụ công trực tuyến mức độ 4',
  ])('%s sends people there', text => expect(how(text)).toEqual(['acts']));

  it('a block that names the responsible body sends people there by the name alone', () => {
    expect(how('Phòng Tài nguyên và Môi trường', true)).toEqual(['acts']);
  });
});

describe('what only looks like it', () => {
  it.each([
    'trên cơ sở thông tin và dữ liệu đã có',
    'xây dựng trên cơ sở kế hoạch và đầu tư đã duyệt',
    'tài khoản định danh điện tử mức độ 2',
    'dịch vụ công trực tuyến chủ động mức độ 3',
    'hệ thống an toàn thông tin cấp độ 3',
    'nộp tại Bộ Xây dựng (trước đây là Bộ Giao thông vận tải)',
    'Sở Giao thông vận tải (nay là Sở Xây dựng)',
    'Ủy ban nhân dân cấp xã',
  ])('%s', text => expect(how(text)).not.toContain('acts'));

  it('an act that carries an old name in its title is only a mention', () => {
    expect(how('theo Thông tư số 05/2021/TT-BGTVT của Bộ Giao thông vận tải')).toEqual(['mentioned']);
  });
});
