import { describe, expect, it } from 'vitest';
import { readNationalRecords } from './national-records';

const LINE = JSON.stringify({
  code: '1.999777',
  name: 'Cấp thẻ mượn sách',
  methods: [{ channel: 'DIRECT', time: '3 WORKING_DAY', fees: ['50000 VNĐ ()', 'Không có thông tin'] }],
  dossier: [{ case: null, papers: [{ name: 'Giấy đăng ký mượn sách', quantity: '' }] }],
});

describe('a file of national records', () => {
  it('gives time limits, fees and papers by code', () => {
    expect(readNationalRecords(`${LINE}\n\n`).get('1.999777')).toEqual({
      code: '1.999777',
      name: 'Cấp thẻ mượn sách',
      times: ['3 ngày làm việc'],
      fees: ['50000 VNĐ ()'],
      papers: ['Giấy đăng ký mượn sách'],
    });
  });

  it('a broken line is named by its number', () => {
    expect(() => readNationalRecords(`${LINE}\n{"code": 7, "name": "x"}`)).toThrow('records line 2.code');
  });
});
