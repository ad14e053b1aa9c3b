// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../test/procedure-layouts/read-layout';
import domain from '../rules/procedure/domain-is-official';
import known from '../rules/procedure/known-data-is-not-asked-again';
import nameAndCode from '../rules/procedure/name-and-code-are-stated';
import type { CatalogueRule } from '../rules/rule';
import { isAsked, type ProcedureProfile, readProfile } from './procedure-profile';
import { runAudit } from './run-audit';

const words = { vi: 'Mẫu', en: 'Sample', fr: 'Exemple' };

const profileWith = (rule: string, demand: string, parameters: ProcedureProfile['rules'][string]['parameters']) =>
  readProfile({
    schema: 'soicong-profile/1',
    id: 'sample',
    title: words,
    note: words,
    language: null,
    information: [],
    rules: { [rule]: { demand, parameters } },
  });

const PAGE = `<!doctype html><html lang="vi"><head><title>Cấp thẻ đọc sách</title></head><body><main>
<h1>Cấp thẻ đọc sách cho người cao tuổi</h1>
<h2>Mức độ cung cấp dịch vụ công trực tuyến</h2><p>Toàn trình</p>
<h2>Trình tự thực hiện</h2><p>Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả.</p>
<h2>Thành phần hồ sơ</h2><p>Tờ khai theo Mẫu số 01, 01 bản chính</p>
<h2>Thời hạn giải quyết</h2><p>05 ngày làm việc</p><h2>Phí, lệ phí</h2><p>Không</p>
<h2>Yêu cầu, điều kiện thực hiện</h2><p>Không</p><h2>Cách thức thực hiện</h2><p>Trực tiếp hoặc trực tuyến</p><h2>Kết quả thực hiện</h2><p>Thẻ đọc sách</p>
<h2>Đối tượng thực hiện</h2><p>Công dân Việt Nam</p><h2>Căn cứ pháp lý</h2><p>Nghị định số 61/2018/NĐ-CP</p>
<h2>Cơ quan thực hiện</h2><p>Thư viện tỉnh An Mẫu</p></main></body></html>`;

function outcome(rule: CatalogueRule, parameters: ProcedureProfile['rules'][string]['parameters'], url: string) {
  const read = readHtml(PAGE);
  const journey = {
    mode: 'sandbox' as const,
    steps: [
      {
        phase: 'form' as const,
        page: { origin: 'https://an-mau.example', pathTemplate: '/nop', title: 'Nộp hồ sơ' },
        fields: ['Họ tên', 'Ngày sinh', 'Nơi thường trú'].map(label => ({
          label,
          type: 'text',
          state: 'typed' as const,
          alreadyKnown: true,
        })),
      },
    ],
  };
  const facts = { ...read, page: { ...read.page, url }, journey };
  return runAudit(facts, [rule], profileWith(rule.id, 'must', parameters))[0]?.outcome;
}

describe('a legal order sets its own measures', () => {
  it.each([
    ['a page without a code fails where every procedure has one', nameAndCode, { asksForCode: 1 }, 'failed'],
    ['and passes where codes are unknown', nameAndCode, { asksForCode: 0 }, 'passed'],
    ['another country’s domain is official there', domain, { officialDomains: ['gouv.fr'] }, 'passed'],
    ['and a question here', domain, { officialDomains: ['gov.vn'], nationalDomains: ['gouv.fr'] }, 'cantTell'],
    ['three answers asked again are a question', known, { mostAskedAgain: 1 }, 'cantTell'],
    ['or a finding, where two are too many', known, { mostAskedAgain: 0, manyAskedAgain: 2 }, 'failed'],
  ])('%s', (_claim, rule, parameters, expected) => {
    expect(outcome(rule, parameters, 'https://demarches.gouv.fr/carte')).toBe(expected);
  });

  it.each([
    ['must', true],
    ['optional', true],
    ['unused', false],
  ])('a rule that is %s is asked: %s', (demand, asked) => {
    expect(isAsked(profileWith('procedure/a', demand, {}), 'procedure/a')).toBe(asked);
  });

  it('the other pillars belong to no legal order', () => {
    expect(isAsked(profileWith('procedure/a', 'must', {}), 'accessibility/image-alt')).toBe(true);
  });
});
