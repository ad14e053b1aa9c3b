import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishCommand } from '../../checker/publish/publish-command';
import type { RuleResult } from '../../shared/audit/rule-result';
import type { PageReport } from '../../shared/report/page-report';
import { CATALOGUE } from '../../shared/rules/catalogue';
import { OUTCOMES } from '../../shared/rules/outcome';

const HOSTS = ['dichvucong.an-mau.example', 'dichvucong.bo-mau-thu.example', 'motcua.suoi-mau.example'];

/** A report of a sample page in which every rule has an outcome, the outcomes taken in turn from `offset` on. */
export function sampleReport(host: string, path: string, offset: number): PageReport {
  return {
    schema: 'soicong-report/1',
    requestedUrl: `http://${host}:40001${path}`,
    finalUrl: `http://${host}:40001${path}`,
    auditedAt: '2026-11-21T08:00:00.000Z',
    status: 'ok',
    title: `Trang <thử> & “nghiệm” ${path}`,
    engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
    vantage: { ipv4: true, ipv6: null, resolver: null },
    results: CATALOGUE.map(({ id }, index) => result(id, index + offset)),
  };
}

function result(rule: string, turn: number): RuleResult {
  const outcome = OUTCOMES[turn % OUTCOMES.length] ?? 'untested';
  const told = outcome === 'failed' || outcome === 'cantTell';
  const checks = [{ id: 'has-alt', outcome: 'fail', data: null }] as const;
  const evidence = { frame: '#khung', selector: 'img.anh', quote: '<img onerror="alert(1)" src="=a,b">', checks };
  return { rule, outcome, reason: 'axe-violation', values: { count: 1 }, evidence: told ? [evidence] : [] };
}

/** Publishes three sample portals, one page of which could not be read, into a folder. @returns the edition's folder */
export async function publishedSample(folder: string): Promise<string> {
  const reports = HOSTS.flatMap((host, index) => [
    sampleReport(host, '/', index),
    sampleReport(host, '/lien-he.html', index + 1),
  ]);
  const blocked: PageReport = {
    ...sampleReport(HOSTS[0] ?? '', '/dang-nhap.html', 0),
    status: 'blocked',
    problem: 'HTTP 403',
  };
  mkdirSync(join(folder, 'run'), { recursive: true });
  const lines = [...reports, blocked].map(report => `${JSON.stringify(report)}\n`);
  writeFileSync(join(folder, 'run', 'reports.ndjson'), lines.join(''));
  const out = join(folder, 'edition');
  await publishCommand({
    runs: [join(folder, 'run')],
    edition: 'thu',
    out,
    sample: 'data/sample/portals.json',
    registry: undefined,
  });
  return out;
}
