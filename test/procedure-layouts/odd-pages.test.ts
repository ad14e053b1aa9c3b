// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import dossier from '../../shared/rules/procedure/dossier-is-stated';
import fee from '../../shared/rules/procedure/fee-is-stated';
import legalBasis from '../../shared/rules/procedure/legal-basis-is-stated';
import name from '../../shared/rules/procedure/name-and-code-are-stated';
import agency from '../../shared/rules/procedure/responsible-agency-is-stated';
import steps from '../../shared/rules/procedure/steps-are-stated';
import time from '../../shared/rules/procedure/time-limit-is-stated';
import type { CatalogueRule } from '../../shared/rules/rule';
import { judged } from './judged';
import { pageWith } from './page-with';

const without = (label: string, instead: string) =>
  pageWith('none', '')
    .replace(new RegExp(`<dt>${label}</dt><dd>.*?</dd>`), '')
    .replace('</dl>', `</dl>${instead}`);
const outcome = (rule: CatalogueRule, html: string) => judged(rule, html).outcome;

describe('search filters and menus are no answer', () => {
  it.each([
    [
      'a filter',
      '<form><label>Cơ quan thực hiện <select><option>Sở Y tế</option></select></label><button>Tìm</button></form>',
    ],
    ['a menu', '<nav><ul><li><a href="#">Cơ quan thực hiện</a></li><li><a href="#">Sở Y tế</a></li></ul></nav>'],
    ['another procedure', '<h2>Thủ tục liên quan</h2><ul><li><a href="/a">Cơ quan thực hiện chứng thực</a></li></ul>'],
    ['a footer', '<footer><p>Cơ quan thực hiện: Sở Mẫu</p></footer>'],
    [
      'links that narrow a list down',
      '<div><h3>Cơ quan thực hiện</h3><ul><li><a href="/a">Sở Mẫu (12)</a></li><li><a href="/b">Sở Khác (3)</a></li></ul></div>',
    ],
    [
      'a card of another procedure',
      '<h2>Thủ tục cùng lĩnh vực</h2><div><h3><a href="/x">Đổi thẻ</a></h3><p>Cơ quan thực hiện: Sở Mẫu</p></div>',
    ],
  ])('%s', (_what, instead) => expect(outcome(agency, without('Cơ quan thực hiện', instead))).toBe('failed'));
});

describe('what a program cannot read needs a person', () => {
  it.each([
    [
      'text in a field',
      steps,
      'Trình tự thực hiện',
      '<div><label>Trình tự thực hiện</label> <textarea readonly></textarea></div>',
    ],
    [
      'text in a picture beside its label',
      steps,
      'Trình tự thực hiện',
      '<p><b>Trình tự thực hiện:</b> <img src="a.png" width="600" height="300"></p>',
    ],
    [
      'a time limit among the steps only',
      time,
      'Thời hạn giải quyết',
      '<p><b>Mô tả:</b> Trả kết quả trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ.</p>',
    ],
    [
      'a file shown inside the page',
      dossier,
      'Thành phần hồ sơ',
      '<h3>Thành phần hồ sơ</h3><object data="/a.pdf" type="application/pdf" width="800" height="600"></object>',
    ],
    [
      'a part under a name nobody knows',
      agency,
      'Cơ quan thực hiện',
      '<dl><dt>Cơ quan cấp giấy và trả</dt><dd>Thư viện tỉnh</dd></dl>',
    ],
    [
      'acts that are called related',
      legalBasis,
      'Căn cứ pháp lý',
      '<dl><dt>Văn bản liên quan</dt><dd>Luật Thư viện số 46/2019/QH14</dd></dl>',
    ],
  ] as const)('%s', (_what, rule, label, instead) => expect(outcome(rule, without(label, instead))).toBe('cantTell'));
});

describe('answers in unusual places', () => {
  it.each([
    [
      'a column of the table of channels',
      fee,
      'Phí, lệ phí',
      '<h2>Cách thức nộp</h2><table><tr><th>Hình thức nộp</th><th>Lệ phí</th></tr><tr><td>Trực tiếp</td><td>20.000 đồng</td></tr></table>',
    ],
    [
      'cells that carry their heading in an attribute',
      fee,
      'Phí, lệ phí',
      '<table><tr><td data-title="Hình thức nộp">Trực tiếp</td><td data-title="Phí, lệ phí">Miễn phí</td></tr></table>',
    ],
    [
      'the middle of a channel’s line',
      time,
      'Thời hạn giải quyết',
      '<p><b>Cách thức thực hiện:</b></p><p>- Trực tiếp: Thời hạn giải quyết: 5 ngày. Phí, lệ phí: Không</p>',
    ],
    ['brackets behind the label', time, 'Thời hạn giải quyết', '<h3>Thời hạn giải quyết (03 ngày làm việc)</h3>'],
    ['the same line behind a dash', fee, 'Phí, lệ phí', '<p>Phí, lệ phí - Không</p>'],
    ['the same line behind a wide gap', fee, 'Phí, lệ phí', '<p>Phí, lệ phí&nbsp;&nbsp;&nbsp;&nbsp;20.000 đồng</p>'],
    [
      'an accordion whose link names the page and the panel',
      time,
      'Thời hạn giải quyết',
      '<a class="t" data-target="#p" aria-controls="p" href="#p">Thời hạn giải quyết</a><div id="p" style="display:none">05 ngày</div>',
    ],
  ] as const)('%s', (_what, rule, label, instead) => expect(outcome(rule, without(label, instead))).toBe('passed'));
});

describe('the name of a procedure', () => {
  const page = pageWith('none', '');
  const titled = (title: string) => page.replace(/<h1>.*?<\/h1>/, `<h1>${title}</h1>`);

  it.each([
    ['below its code', `<p>Mã thủ tục: 1.999777</p>${page}`, 'passed'],
    ['that begins like a ministry', titled('Bổ sung thẻ mượn sách'), 'passed'],
    ['that is only the province', titled('Tỉnh An Mẫu'), 'failed'],
    ['that is only the ministry', titled('Bộ Mẫu và Ví dụ'), 'failed'],
  ])('%s', (_what, html, expected) => expect(outcome(name, html)).toBe(expected));
});
