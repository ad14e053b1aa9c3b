// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../shared/facts/page-facts';
import domain from '../../shared/rules/procedure/domain-is-official';
import trackers from '../../shared/rules/procedure/forms-are-free-of-trackers';
import record from '../../shared/rules/procedure/page-agrees-with-the-national-record';
import https from '../../shared/rules/procedure/page-is-https';
import { pageWith } from './page-with';
import { readHtml } from './read-layout';

const whole = (body: string) => `<html lang="vi"><head><title>Cổng mẫu</title></head><body>${body}</body></html>`;

function factsAt(url: string, more = ''): PageFacts {
  const read = readHtml(whole(pageWith('fee', '50.000 đồng') + more));
  return { ...read, page: { ...read.page, url } } as PageFacts;
}

describe('where the page is published', () => {
  it.each([
    ['https://dichvucong.anmau.gov.vn/tt', 'passed', 'passed'],
    ['http://anmau.gov.vn/tt', 'failed', 'passed'],
    ['https://anmau-gov.vn/tt', 'passed', 'cantTell'],
    ['https://gov.vn.dichvu.com/tt', 'passed', 'failed'],
    ['http://127.0.0.1:8080/tt', 'inapplicable', 'inapplicable'],
    ['file:///tt.html', 'inapplicable', 'inapplicable'],
  ])('%s: encrypted %s, official %s', (url, encrypted, official) => {
    const facts = factsAt(url);
    expect(https.evaluate(facts).outcome).toBe(encrypted);
    expect(domain.evaluate(facts).outcome).toBe(official);
  });
});

describe('trackers on pages that ask for personal data', () => {
  const form =
    '<form method="post"><label>Họ và tên <input></label><label>Điện thoại <input type="tel"></label></form>';
  const withHosts = (more: string, foreignHosts: readonly string[]): PageFacts => {
    const facts = factsAt('https://anmau.gov.vn/tt', more);
    return { ...facts, procedure: { ...facts.procedure, foreignHosts } };
  };

  it('are named with their host', () => {
    const verdict = trackers.evaluate(withHosts(form, ['www.google-analytics.com', 'cdn.anmau.gov.vn']));
    expect(verdict).toMatchObject({ outcome: 'failed', evidence: [{ host: 'www.google-analytics.com' }] });
  });

  it('a content network is none', () => {
    expect(trackers.evaluate(withHosts(form, ['cdnjs.cloudflare.com'])).outcome).toBe('passed');
  });

  it('do not matter where nothing is asked', () => {
    expect(trackers.evaluate(withHosts('', ['www.google-analytics.com'])).outcome).toBe('inapplicable');
  });
});

describe('the page beside the national record', () => {
  const base = { code: '1.999777', name: 'Cấp thẻ mượn sách', times: ['3 ngày làm việc'], fees: ['50.000 đồng'] };
  const papers = ['Giấy đăng ký mượn sách'];
  const judge = (nationalRecord: PageFacts['nationalRecord']) =>
    record.evaluate({ ...factsAt('https://anmau.gov.vn/tt'), nationalRecord });

  it('agrees when numbers and papers are the same', () => {
    expect(judge({ ...base, papers }).outcome).toBe('passed');
  });

  it.each([
    ['another time limit', { ...base, papers, times: ['15 ngày'] }, 'record-time'],
    ['another fee', { ...base, papers, fees: ['Không'] }, 'record-fee'],
    ['a paper the page does not name', { ...base, papers: [...papers, 'Bản sao hộ chiếu còn hạn'] }, 'record-paper'],
  ])('%s is shown to a person', (_what, nationalRecord, reason) => {
    const verdict = judge(nationalRecord);
    expect(verdict.outcome).toBe('cantTell');
    expect(verdict.evidence.map(at => at.reason)).toContain(reason);
  });

  it('a record with another code says nothing', () => {
    expect(judge({ ...base, papers, code: '1.000000' }).outcome).toBe('inapplicable');
  });
});
