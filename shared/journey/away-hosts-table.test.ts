import { expect, test } from 'vitest';
import { awayKind, durationOf } from './away-hosts-table';

test.each([
  ['https://sso.dancuquocgia.gov.vn/auth', 'sign-in'],
  ['https://vneid.gov.vn/dang-nhap', 'sign-in'],
  ['https://xacthuc.dichvucong.gov.vn/', 'sign-in'],
  ['https://sandbox.vnpayment.vn/pay', 'payment'],
  ['https://pay.anmau.example/', 'payment'],
  ['https://www.vietcombank.com.vn/', 'bank'],
  ['https://benhvien.anmau.example/ho-so', 'health'],
  ['https://dichvucong.gov.vn/dang-nhap', null],
  ['https://dichvucong.an-mau.example/dang-nhap/vneid', null],
  ['https://notvneid.gov.vn.example/', null],
  ['https://login.example/', null],
  ['about:blank', null],
])('%s is %s', (url, kind) => {
  expect(awayKind(url)).toBe(kind);
});

test('how long somebody was away is told roughly', () => {
  expect([5_000, 60_000, 900_000].map(durationOf)).toEqual([
    'under-a-minute',
    'one-to-five-minutes',
    'over-five-minutes',
  ]);
});
