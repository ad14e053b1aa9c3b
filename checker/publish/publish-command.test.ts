import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEdition, readPublishedPortal } from '../../shared/report/edition';
import type { PageReport } from '../../shared/report/page-report';
import { pageId } from './page-id';
import { publishCommand } from './publish-command';

let folder = '';
let told: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soicong-publish-'));
  told = [];
  vi.spyOn(console, 'error').mockImplementation(text => void told.push(String(text)));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const report = (url: string, outcome: 'passed' | 'failed', auditedAt = '2026-11-20T08:00:00Z'): PageReport => ({
  schema: 'soicong-report/1',
  requestedUrl: url,
  finalUrl: url,
  auditedAt,
  status: 'ok',
  engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
  vantage: { ipv4: true, ipv6: false, resolver: null },
  results: [{ rule: 'accessibility/image-alt', outcome, reason: 'axe-pass', evidence: [] }],
});

const line = (...words: Parameters<typeof report>) => `${JSON.stringify(report(...words))}\n`;
const run = (text: string | Buffer, name = 'reports.ndjson') => writeFileSync(join(folder, name), text);
const publish = (sample?: string) =>
  publishCommand({ runs: [folder], edition: '2026-Q4', out: join(folder, 'out'), sample, registry: undefined });
const edition = () => readEdition(JSON.parse(readFileSync(join(folder, 'out', 'edition.json'), 'utf8')));

const HUE = 'https://hue.gov.vn/';
const SAMPLE = 'http://dichvucong.an-mau.example:8080/';
const SAMPLES = 'data/sample/portals.json';

describe('publishing', () => {
  test('skips a broken or cut-off line, says which one, and keeps the others', async () => {
    run(`${line(HUE, 'passed')}{"schema":"soicong-report/1"}\n${line(HUE, 'passed').slice(0, 80)}`);
    expect(await publish()).toBe(0);
    expect(told).toEqual([
      expect.stringMatching(/reports\.ndjson:2: skipped: report\.requestedUrl: wanted a text, got nothing/),
      expect.stringMatching(/reports\.ndjson:3: skipped: no JSON, or cut off/),
    ]);
    expect(edition().counts).toMatchObject({ reports: 1, skipped: 2 });
  });

  test('reads a compressed run up to where it breaks off', async () => {
    const whole = gzipSync(
      Array.from({ length: 600 }, (_, index) => line(`${HUE}${index}-${Math.sin(index)}`, 'passed')).join(''),
    );
    run(whole.subarray(0, whole.length / 2), 'reports.ndjson.gz');
    expect(await publish()).toBe(0);
    expect(told.at(-1)).toMatch(/reports\.ndjson\.gz:\d+: skipped: (the file breaks off|no JSON)/);
    expect(edition().counts.reports).toBeGreaterThan(0);
  });

  test('gives a host to the agency that owns it', async () => {
    run(line(HUE, 'failed') + line('https://khong-ai-biet.vn/', 'passed'));
    await publish();
    expect(edition()).toMatchObject({ sample: false, agencies: [{ id: 'hue' }], unattributed: ['khong-ai-biet.vn'] });
    expect(edition().agencies[0]?.pillars.accessibility).toMatchObject({ score: 0, measured: 1, planned: 1 });
  });

  test('counts the newest report of a page, wherever it stands', async () => {
    run(line(HUE, 'passed', '2026-11-20T09:00:00Z') + line(HUE, 'failed', '2026-11-20T08:00:00Z'));
    await publish();
    expect(edition().agencies[0]?.pillars.accessibility.score).toBe(100);
    expect(edition().counts).toMatchObject({ reports: 1, repeated: 1 });
  });

  test('never scores a page that could not be read, and shows that it is missing', async () => {
    const refused = { ...report(`${HUE}a`, 'failed'), status: 'blocked' };
    run(`${line(HUE, 'passed')}${JSON.stringify(refused)}\n`);
    await publish();
    const { pillars } = readPublishedPortal(
      JSON.parse(readFileSync(join(folder, 'out/portals/hue.gov.vn.json'), 'utf8')),
    );
    expect(pillars.accessibility).toMatchObject({ score: 100, lower: 50, measured: 1, planned: 2 });
  });

  test('never puts a fictional agency among real ones', async () => {
    run(line(SAMPLE, 'passed') + line(HUE, 'passed'));
    await publish();
    expect(edition()).toMatchObject({ sample: false, agencies: [{ id: 'hue' }] });
    expect(told).toEqual([expect.stringMatching(/sample and real reports are never mixed/)]);
  });

  test('never puts a real agency among fictional ones', async () => {
    run(line(SAMPLE, 'passed') + line(HUE, 'passed'));
    await publish(SAMPLES);
    expect(edition()).toMatchObject({ sample: true, agencies: [{ id: 'sample-an-mau' }], counts: { skipped: 1 } });
  });

  test('of nothing readable publishes nothing', async () => {
    run('\n');
    expect(await publish()).toBe(2);
  });

  test('says in one line that a run folder does not exist', async () => {
    const wrong = { runs: ['/khong/co'], edition: 'x', out: folder, sample: undefined, registry: undefined };
    await expect(publishCommand(wrong)).rejects.toThrow('--runs /khong/co: there is no such file or folder');
  });
});

describe('the id of a page', () => {
  test.each([
    ['http://a.vn/', 'http://a.vn:8080/'],
    ['http://a.vn/thu-tuc', 'https://a.vn/thu-tuc#phan-2'],
  ])('is the same for %s and %s', (one, other) => expect(pageId(one)).toBe(pageId(other)));

  test('tells pages apart that differ in their query only', () => {
    expect(pageId('http://a.vn/x?id=1')).not.toBe(pageId('http://a.vn/x?id=2'));
  });

  test('is safe as a file name', () => {
    expect(pageId('http://a.vn/../..%2F%00/Thủ tục')).toMatch(/^[a-z0-9-]+$/);
  });
});
