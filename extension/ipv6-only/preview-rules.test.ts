import { describe, expect, test } from 'vitest';
import { ALLOWED_HOSTS_LIMIT, exactHost, previewRules } from './preview-rules';

const TAB = 1_804_289_383;

describe('which addresses an allowed host lets through', () => {
  test.each([
    ['portal.gov.vn', 'https://portal.gov.vn/', true],
    ['portal.gov.vn', 'http://portal.gov.vn:8080/a?b#c', true],
    ['portal.gov.vn', 'wss://portal.gov.vn/socket', true],
    ['portal.gov.vn', 'https://portal.gov.vn?x=1', true],
    ['portal.gov.vn', 'https://portal.gov.vn./', true],
    ['portal.gov.vn', 'https://user:word@portal.gov.vn/', true],
    ['portal.gov.vn', 'https://sub.portal.gov.vn/', false],
    ['portal.gov.vn', 'https://gov.vn/', false],
    ['portal.gov.vn', 'https://portal.gov.vn.evil.example/', false],
    ['portal.gov.vn', 'https://portalxgov.vn/', false],
    ['portal.gov.vn', 'https://evil.example/https://portal.gov.vn/', false],
    ['portal.gov.vn', 'https://evil.example/?portal.gov.vn/', false],
    ['portal.gov.vn', 'https://evil.example/a@portal.gov.vn/', false],
    ['2001:db8::1', 'http://[2001:db8::1]:8080/', true],
    ['2001:db8::1', 'http://[2001:db8::11]/', false],
    ['192.0.2.1', 'http://192.0.2.1/', true],
    ['192.0.2.1', 'http://192.0.211/', false],
  ])('%s and %s: %s', (host, url, passes) => {
    expect(new RegExp(exactHost(host)).test(url)).toBe(passes);
  });
});

describe('the rules of a tab', () => {
  const rules = previewRules(TAB, ['a.gov.vn', 'b.gov.vn', 'a.gov.vn']);

  test('block everything, the page itself too, and let each host through once', () => {
    expect(rules.map(({ action, priority }) => `${action.type} ${priority}`)).toEqual([
      'block 1',
      'allow 2',
      'allow 2',
    ]);
    expect(rules.every(({ condition }) => !condition.excludedResourceTypes?.includes('main_frame'))).toBe(true);
    // Without a list of kinds browsers leave the page itself alone.
    expect(rules.every(({ condition }) => (condition.excludedResourceTypes?.length ?? 0) > 0)).toBe(true);
  });

  test('are for this tab alone', () => {
    expect(rules.every(({ condition }) => condition.tabIds?.join() === String(TAB))).toBe(true);
  });

  test('never name domains, which would let sub-domains through', () => {
    expect(JSON.stringify(rules)).not.toContain('equestDomains');
  });

  test('have numbers that no rule of another tab has', () => {
    const first = rules.map(({ id }) => id);
    const second = previewRules(TAB + 1, ['a.gov.vn', 'c.gov.vn'], first).map(({ id }) => id);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
    expect(Math.min(...first, ...second)).toBe(1);
  });

  test('name a long host without a regular expression, which the browser would refuse', () => {
    const host = `${'a'.repeat(63)}.example`;
    expect(previewRules(TAB, [host]).flatMap(({ condition }) => condition.urlFilter ?? [])).toEqual([
      `|https://${host}^`,
      `|http://${host}^`,
      `|wss://${host}^`,
      `|ws://${host}^`,
    ]);
    expect(previewRules(TAB, [host]).every(({ condition }) => condition.regexFilter === undefined)).toBe(true);
  });

  test('block everything when no host may pass', () => {
    expect(previewRules(TAB, [])).toHaveLength(1);
  });

  test('are never more than browsers take', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `h${index}.example`);
    expect(previewRules(TAB, many)).toHaveLength(ALLOWED_HOSTS_LIMIT + 1);
  });
});
