// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageWith } from '../../test/procedure-layouts/page-with';
import { readHtml } from '../../test/procedure-layouts/read-layout';
import type { ProcedureNumbers } from '../audit/procedure-numbers';
import { assembleReport } from '../report/assemble-report';
import { type PageReport, readReport } from '../report/page-report';
import { emptyJourney, withConfirmedSign, withReview, withStep } from './change-journey';
import { journeyForPage } from './journey-for-page';
import type { JourneyRecord } from './journey-record';
import { isAssisted, reportWithJourney } from './report-with-journey';

const read = readHtml(
  `<html lang="vi"><head><title>Thẻ</title></head><body>${pageWith('fee', '20.000 đồng')}</body></html>`,
);
const report: PageReport = assembleReport({
  requestedUrl: read.page.url,
  auditedAt: '2026-11-21T08:00:00Z',
  engine: { version: '0', axe: '0', rules: '0' },
  pillars: ['procedure'],
  facts: read,
  problems: [],
});

const page = { origin: 'https://dichvucong.anmau.example', pathTemplate: '/', title: 'Trang' };
const reading = { page, fields: [], passwordFields: 0, cues: [], tiedErrors: 0, pairs: 0 };
const met = { reading, kind: 'procedure', afterSignIn: false, partly: false };
const walked = withStep(emptyJourney('3f2b8c1e-9d4a-4b6f-8e2d-1a2b3c4d5e6f', '2026-11-21', '0.1.0'), met).record;
const visit = withConfirmedSign(walked, 1, 'visitInPersonAsked', 'yes');
const confirmed: JourneyRecord = withReview(visit, true);
const outcomeOf = ({ results }: PageReport, rule: string) => results.find(result => result.rule === rule)?.outcome;
const LEVEL = 'procedure/declared-level-matches-the-journey';

describe('a report', () => {
  test('leaves assisted rules untested before the auditor has confirmed the journey', () => {
    const assisted = reportWithJourney(report, read, visit).results.filter(({ rule }) => isAssisted(rule));
    expect(assisted.length).toBeGreaterThan(15);
    expect(new Set(assisted.map(({ outcome }) => outcome))).toEqual(new Set(['untested']));
  });

  test('decides them by the confirmed journey, with the numbers, and can be read again', () => {
    const judged = reportWithJourney(report, read, confirmed);
    expect(outcomeOf(judged, LEVEL)).toBe('failed');
    expect((judged.procedure as { numbers: ProcedureNumbers }).numbers.depth.observed).toBe(1);
    expect(readReport(JSON.parse(JSON.stringify(judged))).journey).toEqual(confirmed);
    expect(judged.results.filter(({ rule }) => !isAssisted(rule))).toEqual(
      report.results.filter(({ rule }) => !isAssisted(rule)),
    );
  });

  test('keeps the answers of a person, and is as before when the journey is taken back', () => {
    const answer = { outcome: 'failed', answeredAt: '2026-11-21T08:00:00Z' } as const;
    const answered = {
      ...report,
      results: report.results.map(result => (result.rule === LEVEL ? { ...result, answer } : result)),
    };
    const judged = reportWithJourney(answered, read, confirmed);
    expect(judged.results.find(({ rule }) => rule === LEVEL)?.answer).toEqual(answer);
    expect(reportWithJourney(judged, read, null)).toEqual(answered);
  });
});

describe('a journey file belongs to a page', () => {
  const about = (procedure: JourneyRecord['procedure']): JourneyRecord => ({ ...confirmed, procedure });

  test.each([
    ['with its address', about({ title: '', url: read.page.url }), true],
    ['with its code at another address', about({ title: '', url: 'https://khac.example/', code: '1.999777' }), true],
    ['not with another address and code', about({ title: '', url: 'https://khac.example/', code: '1.999778' }), false],
  ])('%s', (_what, record, isIts) => {
    expect(journeyForPage(record, read) !== null).toBe(isIts);
  });

  test('and says so when its auditor has not confirmed it', () => {
    const record = withReview(about({ title: '', url: read.page.url }), false);
    expect(journeyForPage(record, read)).toEqual({ problem: 'the journey is not confirmed by its auditor' });
  });
});
