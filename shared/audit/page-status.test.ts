import { describe, expect, it } from 'vitest';
import type { DocumentFacts, PageOffers } from '../facts/page-facts';
import { type LoadedStatus, pageStatus } from './page-status';

const NOTHING: PageOffers = {
  passwordFields: 0,
  textFields: 0,
  fileFields: 0,
  buttons: 0,
  links: 0,
  headings: 0,
  images: 0,
  captchas: [],
  signInTargets: [],
};

type Sample = Partial<Omit<DocumentFacts, 'offers'>> & { offers?: Partial<PageOffers> };

function statusOf({ offers, ...sample }: Sample): LoadedStatus {
  const textStart = sample.textStart ?? '';
  return pageStatus({
    page: {
      url: 'https://dichvucong.vidu.example/thu-tuc/1.000001',
      title: 'Thủ tục đăng ký khai sinh',
      lang: 'vi',
      httpStatus: 200,
      contentType: 'text/html',
      textLength: textStart.length,
      elementCount: 200,
      ...sample,
      textStart,
      offers: { ...NOTHING, ...offers },
    },
  });
}

const NATIONAL_SIGN_IN: Sample = {
  url: 'https://dichvucong.vidu.example/dang-nhap.html',
  title: 'Đăng nhập - Cổng dịch vụ công tỉnh An Mẫu',
  textLength: 1100,
  textStart: 'Đăng nhập Cổng dùng một cách đăng nhập duy nhất: tài khoản định danh điện tử.',
  offers: { links: 18, headings: 3, signInTargets: ['dichvucong.vidu.example/dang-nhap/vneid'] },
};

const LONG = {
  textLength: 6000,
  textStart: 'Trang chủ Dịch vụ công Đăng nhập Thủ tục đăng ký khai sinh Trình tự thực hiện',
};

const CASES: readonly (readonly [claim: string, wanted: LoadedStatus, sample: Sample])[] = [
  [
    'a procedure page with a sign-in link is a page',
    'ok',
    { ...LONG, offers: { links: 60, headings: 8, signInTargets: ['sso.vidu.example/login'] } },
  ],
  [
    'a portal’s home page with a sign-in box is a page',
    'ok',
    { ...LONG, title: 'Cổng dịch vụ công', offers: { passwordFields: 1, textFields: 2, links: 90 } },
  ],
  ['one paragraph is a page', 'ok', { title: 'Ví dụ', textStart: 'Xin chào.' }],
  ['a picture alone is a page', 'ok', { title: '', offers: { images: 1 } }],
  ['an empty document without an application root is a page', 'ok', { title: '', elementCount: 3 }],
  [
    'a single link called "Login" is a page',
    'ok',
    { title: 'Example', textStart: 'Login', offers: { links: 1, signInTargets: ['vidu.example/login'] } },
  ],
  [
    'a single password field is a page about a field',
    'ok',
    { title: 'Ví dụ', textStart: 'Mật khẩu', offers: { passwordFields: 1 } },
  ],
  [
    'a registration form with two passwords is a page',
    'ok',
    {
      title: 'Đăng ký tài khoản',
      textStart: 'Họ tên Mật khẩu Nhập lại mật khẩu',
      offers: { passwordFields: 2, textFields: 3, buttons: 1 },
    },
  ],
  [
    'an application form with a CAPTCHA is a page',
    'ok',
    { ...LONG, offers: { textFields: 8, fileFields: 2, captchas: ['/captcha.ashx'] } },
  ],
  [
    'a look-up form with a CAPTCHA is a page',
    'ok',
    {
      title: 'Tra cứu hồ sơ',
      textStart: 'Mã hồ sơ Số căn cước Mã xác nhận',
      offers: { textFields: 3, buttons: 1, captchas: ['/captcha'] },
    },
  ],
  [
    'a procedure about repairing errors in papers is a page',
    'ok',
    { ...LONG, title: 'Cải chính lỗi trong giấy tờ hộ tịch', offers: { links: 40 } },
  ],
  [
    'a notice about planned maintenance among other text is a page',
    'ok',
    { ...LONG, title: 'Thông báo bảo trì hệ thống ngày 20/12', offers: { links: 40 } },
  ],
  ['an application that has drawn its content is a page', 'ok', { ...LONG, appRoot: '#root', offers: { links: 30 } }],
  [
    'a form that failed validation is a page',
    'ok',
    { title: 'Lỗi: Nộp hồ sơ', textStart: 'Đã xảy ra lỗi', offers: { textFields: 5, fileFields: 1 } },
  ],
  [
    'a help page about signing in is a page',
    'ok',
    { ...LONG, url: 'https://vidu.example/huong-dan/dang-nhap', title: 'Hướng dẫn đăng nhập', offers: { links: 40 } },
  ],
  [
    'a guide beside the sign-in is a page',
    'ok',
    { ...NATIONAL_SIGN_IN, url: 'https://dichvucong.vidu.example/huong-dan/dang-nhap' },
  ],
  ['HTTP 401 is a sign-in', 'login', { httpStatus: 401 }],
  ['a sign-in by the national account alone', 'login', NATIONAL_SIGN_IN],
  [
    'a sign-in page with user name and password',
    'login',
    {
      url: 'https://vidu.example/dang-nhap',
      title: 'Đăng nhập',
      textStart: 'Tên đăng nhập Mật khẩu Quên mật khẩu?',
      offers: { passwordFields: 1, textFields: 1, buttons: 1, links: 3 },
    },
  ],
  [
    'a single sign-on page of another host',
    'login',
    {
      url: 'https://sso.vidu.example/realms/dvc/protocol/openid-connect/auth',
      title: 'Hệ thống xác thực',
      textStart: 'Tài khoản Mật khẩu',
      offers: { passwordFields: 1, textFields: 1, buttons: 1 },
    },
  ],
  [
    'a page that offers only the ways to sign in',
    'login',
    {
      url: 'https://vidu.example/dang-nhap',
      title: 'Đăng nhập',
      textStart: 'Đăng nhập bằng VNeID',
      offers: { links: 4, signInTargets: ['vneid.vidu.example/oauth'] },
    },
  ],
  ['HTTP 403 is a blocked page', 'blocked', { httpStatus: 403 }],
  ['HTTP 429 is a blocked page', 'blocked', { httpStatus: 429 }],
  [
    'a "just a moment" page',
    'blocked',
    { httpStatus: 503, title: 'Just a moment...', textStart: 'Checking your browser before accessing' },
  ],
  [
    'a Vietnamese robot check',
    'blocked',
    {
      title: 'Xác minh',
      textStart: 'Vui lòng xác nhận bạn không phải là người máy',
      offers: { captchas: ['recaptcha'] },
    },
  ],
  [
    'a firewall’s rejection with HTTP 200',
    'blocked',
    { title: 'Request Rejected', textStart: 'The requested URL was rejected. Please consult with your administrator.' },
  ],
  ['HTTP 404 is an error', 'error', { httpStatus: 404 }],
  ['HTTP 500 is an error', 'error', { httpStatus: 500, ...LONG }],
  [
    'a 404 page that says 200',
    'error',
    { title: '404 - Không tìm thấy trang', textStart: 'Trang bạn tìm không tồn tại', offers: { links: 20 } },
  ],
  [
    'a Vietnamese error page that says 200',
    'error',
    { title: 'Cổng dịch vụ công', textStart: 'Đã xảy ra lỗi. Vui lòng quay lại sau.', offers: { links: 1 } },
  ],
  [
    'an ASP.NET error page that says 200',
    'error',
    { title: 'Runtime Error', textStart: "Server Error in '/' Application." },
  ],
  ['a maintenance page', 'error', { title: 'Thông báo', textStart: 'Hệ thống đang bảo trì, vui lòng quay lại sau' }],
  ['no document at all', 'error', { httpStatus: 502 }],
  ['an application shell that has drawn nothing', 'empty', { title: 'Cổng dịch vụ công', appRoot: '#root' }],
  [
    'an application that still says it is loading',
    'empty',
    { title: 'Cổng dịch vụ công', appRoot: 'app-root', textStart: 'Đang tải dữ liệu...' },
  ],
];

describe('what kind of answer a page is', () => {
  it.each(CASES)('%s: %s', (_claim, wanted, sample) => {
    expect(statusOf(sample)).toBe(wanted);
  });

  it('is an error when no document was read', () => {
    expect(pageStatus({})).toBe('error');
  });
});
