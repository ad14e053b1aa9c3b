// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readProcedure } from '../../shared/facts/page-script/procedure/read-procedure';
import { assembleReport } from '../../shared/report/assemble-report';
import { cpsvAp } from '../../shared/report/exports/cpsv-ap';
import { governmentService } from '../../shared/report/exports/government-service';
import { PERSONAL_DATA } from '../support/personal-data';
import { pageWith } from './page-with';
import { readHtml } from './read-layout';

const FIELDS = Object.keys(PERSONAL_DATA)
  .map(key => `<label>${key} <input name="${key}"></label>`)
  .join('');
const OTHERS = `<textarea name="note"></textarea><select><option>Chọn</option></select><div contenteditable="true"></div>
<div role="textbox"></div><input readonly name="shown"><label>Ghi chú <textarea name="inside"></textarea></label>`;

function typeInto(form: HTMLElement): void {
  const said = Object.values(PERSONAL_DATA).join(' ');
  for (const input of form.querySelectorAll('input')) {
    input.value = input.name in PERSONAL_DATA ? PERSONAL_DATA[input.name as keyof typeof PERSONAL_DATA] : said;
  }
  for (const area of form.querySelectorAll('textarea')) {
    area.value = said;
    area.textContent = said;
  }
  for (const editable of form.querySelectorAll('[contenteditable], [role=textbox]')) editable.textContent = said;
}

it('nothing a person typed is in the facts, in the report or in an export', () => {
  const page = pageWith('fee', 'Không');
  const { page: facts } = readHtml(`<html lang="vi"><head><title>Nộp</title></head><body>${page}</body></html>`);
  document.body.innerHTML = `${page}<form method="post" action="/gui">${FIELDS}${OTHERS}</form>`;
  typeInto(document.body);
  const { outline, fields, machine, foreignHosts } = readProcedure('');
  const procedure = { documents: [outline], fields, machine, foreignHosts };
  const report = assembleReport({
    requestedUrl: facts.url,
    auditedAt: '2026-11-21T08:00:00Z',
    engine: { version: '0', axe: '0', rules: '0' },
    pillars: ['procedure'],
    facts: { page: facts, procedure },
    problems: [],
  });
  const everything = JSON.stringify([procedure, report, cpsvAp(report), governmentService(report)]);
  expect(Object.values(PERSONAL_DATA).filter(value => everything.includes(value))).toEqual([]);
  expect(fields.map(({ label }) => label)).toContain('phone');
});
