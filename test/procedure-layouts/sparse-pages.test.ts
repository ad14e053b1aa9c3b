// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import conditions from '../../shared/rules/procedure/conditions-are-stated';
import legalBasis from '../../shared/rules/procedure/legal-basis-is-stated';
import steps from '../../shared/rules/procedure/steps-are-stated';
import { judged } from './judged';

/** Name and content of each part. */
type Parts = readonly (readonly [label: string, content: string])[];

const page = (title: string, parts: Parts): string =>
  `<h1>${title}</h1><dl>${parts.map(([label, content]) => `<dt>${label}</dt><dd>${content}</dd>`).join('')}</dl>`;

const TITLE = 'Cấp thẻ mượn sách thư viện lưu động';
const CODE: Parts = [['Mã thủ tục', '1.999777']];
/** What the national register writes at the head of each entry. */
const HEAD: Parts = [
  ['Số quyết định', '15/QĐ-UBND'],
  ['Cấp thực hiện', 'Cấp Tỉnh'],
  ['Lĩnh vực', 'Thư viện'],
];
const DOSSIER: Parts = [
  ['Thành phần hồ sơ', 'Giấy đăng ký mượn sách: 01 bản chính; ảnh chân dung: 02 bản'],
  ['Cơ quan thực hiện', 'Thư viện lưu động tỉnh An Mẫu'],
  ['Kết quả thực hiện', 'Thẻ mượn sách'],
];
const PAID: Parts = [
  ['Lệ phí', '20.000 đồng'],
  ['Mã giao dịch', 'TT0001'],
];

describe('a page that states little', () => {
  const missing = [steps, conditions, legalBasis];

  it('is told what is missing where it has the head of a register entry', () => {
    const outcomes = missing.map(rule => judged(rule, page(TITLE, [...CODE, ...HEAD, ...DOSSIER])).outcome);
    expect(outcomes).toEqual(['failed', 'failed', 'failed']);
  });

  it.each([
    ['without that head it may be a notice', [...CODE, ...DOSSIER]],
    ['a receipt has a code, but no decision and no level', [...CODE, ...DOSSIER, ...PAID]],
    ['a head without a code is somebody else’s', [...HEAD, ...DOSSIER]],
    ['without papers and steps it may be an entry of a list', [...CODE, ...HEAD]],
  ] as const)('is accused of nothing else: %s', (_claim, parts) => {
    for (const rule of missing) expect(judged(rule, page(TITLE, parts)).outcome).not.toBe('failed');
  });
});
