import { describe, expect, test } from 'vitest';
import agencies from '../../data/agencies.json' with { type: 'json' };
import { readAgencies } from '../agencies/read-agencies';
import { reportAgency } from './report-agency';

const registry = readAgencies(agencies);

describe('whose page a report is about', () => {
  test.each([
    ['a ministry’s service portal', 'http://dichvucong.bocongan.gov.vn/bocongan/bothutuc/tthc?matt=1', 'Bộ Công an'],
    ['a page of nobody in the registry', 'https://example.org/', undefined],
    ['a local file', 'file:///tmp/x.html', undefined],
    ['an address that is none', 'chưa có', undefined],
  ])('%s', (_what, url, name) => {
    expect(reportAgency(url, registry, '2026-11-21')?.name).toBe(name);
  });

  test('a department’s sub-domain names the unit too', () => {
    const province = registry.provinces.find(({ hosts }) => hosts.some(({ status }) => status !== 'predecessor'));
    const host = province?.hosts.find(({ kind }) => kind === 'information')?.host;
    expect(reportAgency(`https://soyte.${host}/`, registry, '2026-11-21')).toMatchObject({
      id: province?.id,
      unit: 'soyte',
    });
  });
});
