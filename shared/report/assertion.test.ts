import { describe, expect, test } from 'vitest';
import readme from '../../data/README.md?raw';
import { ASSERTION_COLUMN_TEXT } from '../text/assertion-columns';
import { assertionsOf, hostOf, PUBLISHED_COLUMNS } from './assertion';
import type { PageReport } from './page-report';

describe('the columns of the open data', () => {
  test.each(PUBLISHED_COLUMNS.map(({ name, type }) => ({ name, type })))(
    '$name is documented in data/README.md as it is',
    ({ name, type }) => {
      expect(readme).toContain(`| \`${name}\` | ${type} | ${ASSERTION_COLUMN_TEXT[name].en} |`);
    },
  );

  test('are all described, and nothing else is', () => {
    expect(Object.keys(ASSERTION_COLUMN_TEXT).toSorted()).toEqual(PUBLISHED_COLUMNS.map(({ name }) => name).toSorted());
  });
});

describe('an assertion', () => {
  const report: PageReport = {
    schema: 'soicong-report/1',
    requestedUrl: 'http://a.vn:81/x',
    finalUrl: 'http://a.vn:81/x',
    auditedAt: '2026-11-21T08:00:00Z',
    status: 'ok',
    engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
    vantage: { ipv4: true, ipv6: null, resolver: null },
    results: [{ rule: 'accessibility/image-alt', outcome: 'failed', reason: 'axe-violation', evidence: [], count: 90 }],
  };

  test('counts all the evidence there was, not only what was kept', () => {
    expect(assertionsOf(report)[0]).toMatchObject({
      host: 'a.vn',
      evidenceCount: 90,
      wcag: '1.1.1',
      vantageIpv6: null,
    });
  });

  test('that was never published has no columns of an edition', () => {
    expect(assertionsOf(report)[0]).not.toHaveProperty('edition');
  });

  test('of a file has no host', () => expect(hostOf('file:///tmp/a.html')).toBe(''));
});
