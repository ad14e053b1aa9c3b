// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../shared/facts/page-facts';
import { assembleReport } from '../../shared/report/assemble-report';
import { cpsvAp } from '../../shared/report/exports/cpsv-ap';
import { governmentService, isoDuration } from '../../shared/report/exports/government-service';
import type { PageReport } from '../../shared/report/page-report';
import { LAYOUTS } from './layouts';
import { readHtml } from './read-layout';
import { SAMPLE, spoiled } from './sample-procedure';

function reportOf(html: string): PageReport {
  const facts: Partial<PageFacts> = readHtml(html);
  const engine = { version: '0', axe: '0', rules: '0' };
  const auditedAt = '2026-11-21T08:00:00Z';
  return assembleReport({ requestedUrl: 'x', auditedAt, engine, pillars: ['procedure'], facts, problems: [] });
}

const disclosure = LAYOUTS.find(({ name }) => name.startsWith('details'));
const html = disclosure?.render(SAMPLE).page ?? '';

describe('the report of a procedure page', () => {
  const report = reportOf(html);

  it('names the procedure, its parts and where they stand', () => {
    expect(report.procedure).toMatchObject({
      kind: 'procedure',
      name: 'Cấp thẻ mượn sách thư viện lưu động',
      code: '1.999777',
      serviceLevel: 'partial',
      parts: expect.arrayContaining([
        expect.objectContaining({
          part: 'time',
          state: 'stated',
          quote: '03 ngày làm việc kể từ ngày nhận đủ hồ sơ',
          hidden: true,
        }),
      ]),
    });
  });

  it('leaves assisted rules untested without a journey', () => {
    const assisted = report.results.find(({ rule }) => rule === 'procedure/draft-can-be-saved');
    expect(assisted?.outcome).toBe('untested');
  });

  it('counts findings by who must fix them', () => {
    const before = reportOf(html).procedure as { findings: { publisher: number } };
    const after = reportOf(disclosure?.render(spoiled(SAMPLE, 'fee', 'absent')).page ?? '').procedure as typeof before;
    expect(after.findings.publisher).toBe(before.findings.publisher + 1);
  });
});

describe('exports', () => {
  it('as CPSV-AP: the four mandatory properties and what the page states', () => {
    expect(cpsvAp(reportOf(html))).toMatchObject({
      '@type': 'cpsv:PublicService',
      'dct:identifier': '1.999777',
      'dct:title': { '@value': 'Cấp thẻ mượn sách thư viện lưu động', '@language': 'vi' },
      'cv:hasCompetentAuthority': { '@type': 'cv:PublicOrganisation' },
      'cv:processingTime': expect.stringContaining('03 ngày'),
    });
  });

  it('as schema.org GovernmentService', () => {
    expect(governmentService(reportOf(html))).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1.999777',
      serviceOperator: { name: 'Thư viện lưu động tỉnh An Mẫu' },
      availableChannel: { processingTime: 'P3D' },
    });
  });

  it('what the page does not state is not in them', () => {
    const page = disclosure?.render(spoiled(SAMPLE, 'agency', 'placeholder')).page ?? '';
    expect(cpsvAp(reportOf(page))).not.toHaveProperty('cv:hasCompetentAuthority');
  });

  it('a page without a procedure has no export', () => {
    const other = reportOf('<html lang="vi"><head><title>Tin</title></head><body><p>Tin tức</p></body></html>');
    expect([cpsvAp(other), governmentService(other)]).toEqual([null, null]);
  });

  it.each([
    ['03 ngày làm việc', 'P3D'],
    ['2 Giờ', 'PT2H'],
    ['1 tháng', 'P1M'],
    ['Theo quy định', null],
  ])('%s is %s', (text, duration) => expect(isoDuration(text)).toBe(duration));
});
