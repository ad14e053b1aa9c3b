// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PERSONAL_DATA } from '../../../../test/support/personal-data';
import { readJourneyStep } from './read-journey-step';

/** happy-dom draws nothing: here `display: none` and `hidden` are all that hides. */
beforeAll(() => {
  Element.prototype.checkVisibility = function visible(this: Element) {
    return this.closest('[hidden], [style*="display: none"]') === null;
  };
});

beforeEach(() => {
  document.title = 'Nộp hồ sơ';
});

function read(html: string, afterSignIn = false) {
  document.body.innerHTML = html;
  return readJourneyStep({ afterSignIn });
}

describe('the fields of a page', () => {
  test('are told by what they ask for', () => {
    const { fields } = read(`<form>
      <label for="a">Họ và tên</label><input id="a" required autocomplete="name">
      <label>Số điện thoại <input type="tel"></label>
      <input aria-label="Nơi thường trú"><input placeholder="Tên phiên chợ">
      <fieldset><legend>Giới tính</legend><label><input type="radio" name="g">Nam</label><label><input type="radio" name="g">Nữ</label></fieldset>
      <select aria-label="Loại"><option>Chọn</option><option>A</option></select>
      <input type="hidden"><button>Gửi</button><input hidden aria-label="Bẫy"></form>`);
    expect(fields.map(({ label, type, known }) => [label, type, known ?? null])).toEqual([
      ['Họ và tên', 'text', 'identity'],
      ['Số điện thoại', 'tel', 'contact'],
      ['Nơi thường trú', 'text', 'residence'],
      ['Tên phiên chợ', 'text', null],
      ['Giới tính', 'radio', null],
      ['Loại', 'select', null],
    ]);
    expect(fields[0]).toMatchObject({ required: true, autocomplete: 'name', state: 'empty' });
  });

  test('are told by their state, without what is in them', () => {
    document.body.innerHTML = `<input aria-label="a" value="Đã có"><input aria-label="b"><input aria-label="c" aria-invalid="true">
      <select aria-label="d"><option>Chọn</option><option>A</option></select><input type="checkbox" aria-label="e" checked>`;
    (document.querySelector('select') as HTMLSelectElement).selectedIndex = 1;
    const { fields } = readJourneyStep({ afterSignIn: false });
    expect(fields.map(({ state }) => state)).toEqual(['prefilled', 'empty', 'error', 'prefilled', 'prefilled']);
    expect(JSON.stringify(fields)).not.toContain('Đã có');
  });
});

describe('files', () => {
  test.each([
    [
      'limits beside the field',
      '<label>Sơ đồ <input type="file" accept=".pdf"></label><p>PDF, JPG hoặc PNG, không quá 20 MB</p>',
      ['PDF', 'JPG', 'PNG'],
      20,
    ],
    [
      'limits in a described-by text',
      '<p id="x">Tệp .pdf, tối đa 512 KB</p><main><input type="file" aria-describedby="x"></main>',
      ['PDF'],
      0.5,
    ],
    [
      'limits once for the form',
      '<p>Mỗi tệp PDF, DOCX ≤ 10MB</p><ul><li><input type="file"></li><li><input type="file"></li></ul>',
      ['PDF', 'DOCX'],
      10,
    ],
    ['no limits in words, whatever the attribute says', '<input type="file" accept=".pdf">', undefined, undefined],
  ])('with %s', (_what, html, formats, megabytes) => {
    const { upload } = read(`<form>${html}</form>`);
    expect(upload?.statedFormats).toEqual(formats);
    expect(upload?.statedMaxMegabytes).toBe(megabytes);
  });

  test('are not spoken of where none is asked for', () => expect(read('<p>PDF 5 MB</p>')).not.toHaveProperty('upload'));
});

describe('what a page shows', () => {
  test.each([
    [
      'a sign-in with the national account',
      '<h1>Đăng nhập</h1><a href="/x">Đăng nhập bằng tài khoản định danh điện tử VNeID</a>',
      ['nationalSignIn', 'signInHeading'],
    ],
    [
      'steps and a draft',
      '<ol><li aria-current="step">1/3 Điền đơn</li></ol><button>Lưu bản nháp</button>',
      ['progress', 'draftControl'],
    ],
    [
      'answers to check, to be signed',
      '<h2>Xem lại trước khi gửi</h2><button>Ký số và gửi hồ sơ</button>',
      ['reviewHeading', 'sendControl', 'signControl'],
    ],
    [
      'an acknowledgement',
      '<h2>Đã tiếp nhận hồ sơ</h2><p>Mã hồ sơ: <strong>X</strong>. Ngày nhận: 1. Ngày hẹn trả: 2.</p>',
      ['sentHeading', 'applicationCode', 'receivedDate', 'dueDate'],
    ],
    ['a payment', '<h1>Thanh toán lệ phí</h1><button>Thanh toán trực tuyến</button>', ['payHeading', 'payControl']],
    ['a session that ends', '<p>Phiên làm việc kéo dài 60 phút; cổng báo trước 5 phút.</p>', ['timeout']],
    ['somebody signed in', '<header><a href="/out">Đăng xuất</a></header>', ['signedIn']],
    ['menus of every page', '<nav><a href="/t">Thanh toán trực tuyến</a><a href="/k">Tra cứu hồ sơ</a></nav>', []],
    ['what is hidden', '<section hidden><h2>Đã tiếp nhận hồ sơ</h2></section>', []],
  ])('%s', (_what, html, cues) => {
    expect(read(html).cues).toEqual(cues);
  });

  test('an error that is tied to its field, and one that is not', () => {
    const tied = '<input aria-invalid="true" aria-describedby="e"><p id="e">Hãy nhập họ tên</p>';
    expect(read(tied).tiedErrors).toBe(1);
    expect(read(tied.replace('aria-describedby="e"', '')).tiedErrors).toBe(0);
    expect(read(tied.replace('Hãy nhập họ tên', '')).tiedErrors).toBe(0);
  });
});

test('no personal data survives: typed, prefilled, echoed in headings, titles or labels after the sign-in', () => {
  const said = Object.values(PERSONAL_DATA).join(' ');
  const fields = Object.entries(PERSONAL_DATA).map(
    ([key, value]) =>
      `<label>${value} <input name="${key}" value="${value}"></label><input aria-label="${key}" class="typed">`,
  );
  document.title = `Hồ sơ của ${said}`;
  document.body.innerHTML = `<header><a href="/out">Đăng xuất</a><p>${said}</p></header><main><h1>Xin chào ${said}</h1><form>${fields.join('')}
    <textarea>${said}</textarea><div contenteditable="true">${said}</div><select><option>${said}</option><option selected>${said}</option></select>
    <fieldset><legend>${said}</legend><label><input type="radio" name="r" value="${said}" checked>${said}</label></fieldset>
    <dl><dt>${said}</dt><dd>${said}</dd></dl></form></main>`;
  for (const input of document.querySelectorAll<HTMLInputElement>('.typed')) input.value = said;
  const reading = readJourneyStep({ afterSignIn: false });
  const text = JSON.stringify(reading);
  expect(Object.values(PERSONAL_DATA).filter(value => text.includes(value))).toEqual([]);
  for (const word of ['Trần', 'Ví Dụ', 'ngõ', 'vidu', '0912']) expect(text).not.toContain(word);
  expect(reading.cues).toContain('signedIn');
  expect(reading.fields.length).toBeGreaterThan(15);
});

test('before the sign-in, too, what was typed is not told where the page says it again', () => {
  document.title = `Kết quả tìm kiếm: ${PERSONAL_DATA.name}`;
  document.body.innerHTML = `<input type="search" aria-label="Từ khoá"><label>Gửi tới ${PERSONAL_DATA.name} <input></label>`;
  (document.querySelector('input') as HTMLInputElement).value = PERSONAL_DATA.name;
  const reading = readJourneyStep({ afterSignIn: false });
  expect(JSON.stringify(reading)).not.toContain('Ví Dụ');
  expect(reading.page.title).toBe('Kết quả tìm kiếm: …');
  expect(reading.fields.map(({ label, type }) => [label, type])).toEqual([
    ['Từ khoá', 'search'],
    ['Gửi tới …', 'text'],
  ]);
});
